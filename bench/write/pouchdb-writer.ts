import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LogEntry } from '../../src/shared/incidents/schema.ts';
import { inProject } from '../harness/places.ts';
import type { OpenWriter } from './writer.ts';

interface Pouch {
  put(doc: object): Promise<unknown>;
  bulkDocs(docs: readonly object[]): Promise<readonly { readonly error?: unknown }[]>;
  info(): Promise<{ readonly doc_count: number }>;
  close(): Promise<void>;
}

type Batch = (operations: unknown, options: object, callback: unknown) => void;
type LevelDown = (location: string) => { _batch: Batch };

interface PouchConstructor {
  new (path: string, options: { adapter: string; db: LevelDown }): Pouch;
  plugin(plugin: unknown): void;
}

const peers = createRequire(inProject('bench/package.json'));

/** PouchDB 9 as it comes: LevelDB hands each batch to the system and does not wait for the disk. */
export const openPouch: OpenWriter = (folder) => open(folder, peers('leveldown') as LevelDown);

/** PouchDB 9 told, by its own `db` option, to have LevelDB wait for the disk: the durability ours and SQLite's have. */
export const openSyncedPouch: OpenWriter = (folder) => {
  const leveldown = peers('leveldown') as LevelDown;
  // PouchDB tells its backends apart by the name of this function.
  return open(folder, function syncedLeveldown(location) {
    const level = leveldown(location);
    const batch = level._batch.bind(level);
    level._batch = (operations, options, callback) => batch(operations, { ...options, sync: true }, callback);
    return level;
  });
};

function open(folder: string, db: LevelDown): ReturnType<OpenWriter> {
  const PouchDB = peers('pouchdb-core') as PouchConstructor;
  PouchDB.plugin(peers('pouchdb-adapter-leveldb'));
  const pouch = new PouchDB(join(folder, 'pouch'), { adapter: 'leveldb', db });
  return Promise.resolve({
    write: (entry) => pouch.put(docOf(entry)),
    writeTogether: async (entries) => {
      const answers = await pouch.bulkDocs(entries.map(docOf));
      if (answers.some(({ error }) => error !== undefined)) throw new Error('PouchDB refused a document');
    },
    count: async () => (await pouch.info()).doc_count,
    close: () => pouch.close(),
  });
}

const docOf = ({ id, ...entry }: LogEntry) => ({ _id: id, ...entry });
