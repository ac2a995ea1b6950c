import { existsSync, statSync, statfsSync } from 'node:fs';
import type { Diagnostics } from '#shared/diagnostics/contract.ts';
import { ENTITIES } from '#shared/entities.ts';
import { schemaVersion } from '../database/migrate.ts';
import type { StoreContext } from '../store-context.ts';
import type { CheckResult } from './check-database.ts';

/** State of the program: sizes, counts, versions, slow statements. No row's content is in it. */
export function readDiagnostics(store: StoreContext, startedAt: number, check: CheckResult): Diagnostics {
  const { database, options, node, slowQueries } = store;
  const count = (table: string) =>
    database.read.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0;
  return {
    appVersion: options.appVersion,
    electronVersion: options.electronVersion,
    sqliteVersion:
      database.read.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '',
    platform: `${process.platform} ${process.arch}`,
    nodeId: node,
    databaseBytes: sizeOf(database.path),
    walBytes: sizeOf(`${database.path}-wal`),
    freeDiskBytes: freeBytes(options.dataDir),
    schemaVersion: schemaVersion(database),
    changes: count('changes'),
    rows: ENTITIES.map(({ name }) => ({ table: name, rows: count(name) })),
    ...check,
    storeStarts: options.starts,
    slowQueries: [...slowQueries.latest],
    startedAt,
  };
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
