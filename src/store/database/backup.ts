import { existsSync, mkdirSync, readdirSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreDatabase } from './store-database.ts';

const KEPT = 7;
const DAY_MS = 86_400_000;

/** A consistent copy of the database beside it, complete or not there at all; the oldest beyond seven go. */
export async function backUp(
  database: StoreDatabase,
  dataDir: string,
  name: string,
  now: number,
): Promise<void> {
  const folder = join(dataDir, 'backups');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}-${name}.db`);
  await database.backup(`${path}.partial`);
  renameSync(`${path}.partial`, path);
  for (const old of listBackups(dataDir).slice(KEPT)) unlinkSync(old.path);
}

/** Whether the newest backup is a day old, or there is none. */
export function isBackupDue(dataDir: string, now: number): boolean {
  const newest = listBackups(dataDir)[0];
  return newest === undefined || now - newest.at > DAY_MS;
}

function listBackups(dataDir: string): { path: string; at: number }[] {
  const folder = join(dataDir, 'backups');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
}
