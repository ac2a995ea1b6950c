import type { Migration } from './migration.ts';
import { migration as changeLog } from './migrations/0010-change-log.ts';
import { migration as bureau } from './migrations/0020-bureau.ts';
import { migration as rules } from './migrations/0030-rules.ts';
import { migration as incidents } from './migrations/0040-incidents.ts';
import { migration as reports } from './migrations/0050-reports.ts';
import { migration as earthquakes } from './migrations/0060-earthquakes.ts';
import type { StoreDatabase } from './store-database.ts';

/** In order, in tens, never edited after a release: a mistake is mended by the next one. */
export const MIGRATIONS: readonly Migration[] = [changeLog, bureau, rules, incidents, reports, earthquakes];

export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** The database was written by a newer program: this one must not touch it. */
export class DatabaseFromTheFuture extends Error {
  override readonly name = 'DatabaseFromTheFuture';
  readonly found: number;

  constructor(found: number) {
    super(`database version ${found} is newer than this program's ${SCHEMA_VERSION}`);
    this.found = found;
  }
}

export const schemaVersion = (database: StoreDatabase): number => Number(database.pragma('user_version'));

/**
 * Brings a database to this program's version, each step in its own transaction.
 * @param beforeEach called before a step that changes an existing database: the place for a backup
 * @throws DatabaseFromTheFuture, leaving the file as it was
 */
export async function migrate(
  database: StoreDatabase,
  beforeEach: (from: number, to: number) => Promise<void> = () => Promise.resolve(),
  upTo = SCHEMA_VERSION,
): Promise<void> {
  const found = schemaVersion(database);
  if (found > SCHEMA_VERSION) throw new DatabaseFromTheFuture(found);
  for (const { version, sql } of MIGRATIONS) {
    if (version <= schemaVersion(database) || version > upTo) continue;
    if (found > 0) await beforeEach(schemaVersion(database), version);
    database.transaction((db) => {
      database.executeScript(db, `${sql}\nPRAGMA user_version = ${version};`);
    });
  }
}
