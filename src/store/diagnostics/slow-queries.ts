import type { Logger } from 'pino';
import type { Clock } from '#shared/kernel/clock.ts';

interface SlowQuery {
  readonly at: number;
  readonly ms: number;
  /** The statement alone: its parameters may name people. */
  readonly sql: string;
}

const KEPT = 50;

/** The latest statements that took too long, for the diagnostics page and the log. */
export class SlowQueries {
  readonly #clock: Clock;
  readonly #log: Logger;
  #latest: readonly SlowQuery[] = [];

  constructor(clock: Clock, log: Logger) {
    this.#clock = clock;
    this.#log = log;
  }

  add(sql: string, ms: number): void {
    const query = {
      at: this.#clock(),
      ms: Math.round(ms * 10) / 10,
      sql: sql.replaceAll(/\s+/g, ' ').slice(0, 500),
    };
    this.#latest = [query, ...this.#latest].slice(0, KEPT);
    this.#log.warn(query, 'slow query');
  }

  get latest(): readonly SlowQuery[] {
    return this.#latest;
  }
}
