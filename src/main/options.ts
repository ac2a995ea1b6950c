import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** Ends by itself when console and wall are ready. */
  readonly once: boolean;
  readonly shotsDir: string | null;
  readonly dataDir: string | null;
  /** Opens the wall at once, without waiting for the operator. */
  readonly wall: boolean;
}

/** Reads our own switches; those meant for Chromium are left alone. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: {
      once: { type: 'boolean' },
      shots: { type: 'string' },
      data: { type: 'string' },
      wall: { type: 'boolean' },
    },
  });
  const path = (value: unknown) => (typeof value === 'string' ? resolve(value) : null);
  return {
    once: values['once'] === true,
    shotsDir: path(values['shots']),
    dataDir: path(values['data']),
    wall: values['wall'] === true || values['once'] === true,
  };
}
