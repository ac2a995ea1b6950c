import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRowsOf } from './read-rows-of.ts';

interface KeptDocument {
  readonly format: string;
  readonly fileName: string;
  readonly draft: number;
  readonly bytes: Uint8Array;
}

/** The documents a program kept in its data folder, the latest of each format, read after it has ended. */
export function keptDocuments(dataDir: string): ReadonlyMap<string, KeptDocument> {
  const rows = readRowsOf<Omit<KeptDocument, 'bytes'> & { sha256: string }>(
    dataDir,
    'SELECT format, fileName, draft, sha256 FROM reportDocuments ORDER BY at, id',
  );
  return new Map(
    rows.map(({ sha256, ...row }) => [
      row.format,
      { ...row, bytes: readFileSync(join(dataDir, 'files', sha256.slice(0, 2), sha256)) },
    ]),
  );
}
