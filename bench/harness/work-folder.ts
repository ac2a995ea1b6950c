import { mkdirSync, rmSync } from 'node:fs';
import { inBenchOut } from './places.ts';

/**
 * A folder on the disk of the project for what a bench writes, gone when the bench ends, whichever way it ends.
 * Never the system's temporary folder: that may be in memory, where a write is durable at no cost.
 */
export function workFolder(bench: string): string {
  const folder = inBenchOut('work', bench);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  remove();
  mkdirSync(folder, { recursive: true });
  process.on('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  return folder;
}
