import { join } from 'node:path';
import Database from 'better-sqlite3';
import { logEntriesEntity, type LogEntry } from '../../src/shared/incidents/schema.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { StoreDatabase } from '../../src/store/database/store-database.ts';
import type { OpenWriter } from './writer.ts';

/** Raw better-sqlite3: the same row into the same table with its indexes, and nothing else. */
export const openSqlite: OpenWriter = async (folder) => {
  const driver = new Database(join(folder, 'raw.db'));
  driver.pragma('journal_mode = WAL');
  driver.pragma('synchronous = FULL');
  driver.pragma('foreign_keys = ON');
  driver.pragma('wal_autocheckpoint = 1000');
  for (const sql of await tableOf('logEntries')) driver.exec(sql);

  const columns = [...logEntriesEntity.columns.keys(), 'recordedAt', 'recordedBy', 'originNode'];
  const insert = driver.prepare(
    `INSERT INTO logEntries (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  );
  const write = (entry: LogEntry): void => {
    insert.run({ ...entry, recordedAt: Date.now(), recordedBy: 'system', originNode: 'raw' });
  };
  return {
    write,
    writeTogether: driver.transaction((entries: readonly LogEntry[]) => entries.forEach(write)),
    count: () => driver.prepare('SELECT count(*) FROM logEntries').pluck().get() as number,
    close: () => {
      driver.close();
    },
  };
};

/** The statements that make a table of ours and its indexes, from a database that has it. */
async function tableOf(name: string): Promise<string[]> {
  const database = new StoreDatabase(':memory:');
  await migrate(database);
  const made = database.read.all<{ sql: string }>(
    "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type = 'index'",
    [name],
  );
  database.close();
  return made.map(({ sql }) => sql);
}
