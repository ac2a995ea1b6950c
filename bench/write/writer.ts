import type { LogEntry } from '../../src/shared/incidents/schema.ts';

/** One way to keep log entries on disk. What is written is as durable as that way makes it when the call ends. */
export interface Writer {
  /** One entry by itself. */
  write(entry: LogEntry): void | Promise<unknown>;
  /** All of them at once, or none. */
  writeTogether(entries: readonly LogEntry[]): void | Promise<unknown>;
  /** How many entries are there, to see that the work was done. */
  count(): number | Promise<number>;
  close(): void | Promise<void>;
}

export type OpenWriter = (folder: string) => Promise<Writer>;
