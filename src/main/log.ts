import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';
import openRollingFile from 'pino-roll';

export interface ProgramLog {
  readonly log: Logger;
  /** Where the store's own lines go, beside main's. */
  readonly stream: Writable;
}

/** A structured log that keeps five files of 5 MB and never asks to be looked after. */
export async function openLog(dataDir: string): Promise<ProgramLog> {
  const stream = await openRollingFile({
    file: join(dataDir, 'logs', 'shouwang'),
    extension: '.log',
    size: '5m',
    limit: { count: 5 },
    mkdir: true,
    sync: false,
  });
  const log = pino({ base: { process: 'main' }, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  return { log, stream };
}
