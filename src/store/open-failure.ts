import type { OpenFailure } from '#shared/process/messages.ts';
import { DatabaseFromTheFuture } from './database/migrate.ts';

const BY_CODE: readonly (readonly [start: string, failure: OpenFailure])[] = [
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_CANTOPEN', 'no-access'],
  ['SQLITE_READONLY', 'no-access'],
  ['SQLITE_PERM', 'no-access'],
  ['EACCES', 'no-access'],
  ['EROFS', 'no-access'],
];

/** Why a database did not open, in the words the recovery window has texts for. */
export function openFailureOf(error: unknown): OpenFailure {
  if (error instanceof DatabaseFromTheFuture) return 'from-the-future';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BY_CODE.find(([start]) => code.startsWith(start))?.[1] ?? 'other';
}
