import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { StoreDatabase } from '#store/database/store-database.ts';

/** A folder that goes when the test does. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shouwang-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database file without tables. */
export function emptyDatabase(folder = testFolder()): StoreDatabase {
  const database = new StoreDatabase(join(folder, 'test.db'));
  onTestFinished(() => database.close());
  return database;
}
