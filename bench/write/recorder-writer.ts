import { join } from 'node:path';
import { logEntriesEntity } from '../../src/shared/incidents/schema.ts';
import { systemClock } from '../../src/shared/kernel/clock.ts';
import { newId } from '../../src/shared/kernel/ids.ts';
import { ChangeFeed } from '../../src/store/changes.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { StoreDatabase } from '../../src/store/database/store-database.ts';
import { Recorder } from '../../src/store/sync/recorder.ts';
import type { OpenWriter } from './writer.ts';

/** Every table an entry must have reached, with its row. */
const REACHED = ['logEntries', 'changes', 'indexedRows', 'searchIndex', 'places'];

/** Ours: row, change, chain link, search index and spatial index, in one transaction of the product's own database. */
export const openRecorder: OpenWriter = async (folder) => {
  const database = new StoreDatabase(join(folder, 'ours.db'));
  await migrate(database);
  const recorder = new Recorder({ database, feed: new ChangeFeed(), node: newId(), clock: systemClock });
  return {
    write: (entry) => recorder.record('system', ({ append }) => append(logEntriesEntity, entry)),
    writeTogether: (entries) =>
      recorder.record('system', ({ append }) => {
        for (const entry of entries) append(logEntriesEntity, entry);
      }),
    count: () =>
      Math.min(
        ...REACHED.map(
          (table) => database.read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0,
        ),
      ),
    close: () => database.close(),
  };
};
