import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Attachments beside the database, each under the hash of its bytes: written once, never changed. */
export class KeptFiles {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'files');
  }

  /** The bytes are on disk when this returns; a row may then point at them. */
  keep(bytes: Uint8Array): string {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = this.#pathOf(sha256);
    if (this.read(sha256) !== null) return sha256;
    mkdirSync(dirname(path), { recursive: true });
    const partial = `${path}.partial`;
    const file = openSync(partial, 'w');
    try {
      // Goes on after a short write, unlike writeSync; a full disk is then an error and not half a file.
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
    return sha256;
  }

  /** @returns null when the file is missing or is no longer what its name says */
  read(sha256: string): Uint8Array | null {
    if (!/^[0-9a-f]{64}$/.test(sha256) || !existsSync(this.#pathOf(sha256))) return null;
    const bytes = readFileSync(this.#pathOf(sha256));
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
  }

  #pathOf(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }
}
