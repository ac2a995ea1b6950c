import { MINUTE_MS, SECOND_MS } from '#shared/kernel/clock.ts';

/** Current; older than it should be; or the store is away. */
export type Freshness = 'fresh' | 'old' | 'cut';

/** The situation is asked for again this often even when nothing changed, so that its age says something. */
export const ASK_EVERY_MS = MINUTE_MS;

const OLD_AFTER_MS = 3 * MINUTE_MS;
/** A store that restarts is back sooner; hatching the wall for a second would alarm for nothing. */
const CUT_AFTER_MS = 5 * SECOND_MS;

interface Received {
  /** When the store read the data, UTC milliseconds. */
  readonly dataAt: number;
  /** Since when the store has not answered; null while it does. */
  readonly cutAt: number | null;
}

/** Whether what is on the wall may still be believed at `now` (UTC milliseconds). */
export function freshness({ dataAt, cutAt }: Received, now: number): Freshness {
  if (cutAt !== null && now - cutAt >= CUT_AFTER_MS) return 'cut';
  return now - dataAt >= OLD_AFTER_MS ? 'old' : 'fresh';
}
