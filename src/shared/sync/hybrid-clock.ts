/**
 * Hybrid logical clock: wall milliseconds plus a counter, written as 12 + 4 hex digits,
 * so that comparing two readings as text compares them in time. The node breaks ties elsewhere.
 */
export type HybridTime = string & { readonly __hybridTime?: never };

const COUNTER_LIMIT = 0xffff;

export const HYBRID_ZERO: HybridTime = '0000000000000000';

export function writeHybridTime(wallMs: number, counter: number): HybridTime {
  return wallMs.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0');
}

/** Wall part of a reading, UTC milliseconds. */
export const wallOf = (time: HybridTime): number => Number.parseInt(time.slice(0, 12), 16);

const counterOf = (time: HybridTime): number => Number.parseInt(time.slice(12), 16);

/**
 * The next reading on this node: never below the last one, whatever the wall clock does.
 * @param last the greatest reading seen so far on this node
 * @param nowMs wall clock, UTC milliseconds; negative or fractional values are clamped and floored
 */
export function nextHybridTime(last: HybridTime, nowMs: number): HybridTime {
  const now = Math.max(0, Math.floor(nowMs));
  const lastWall = wallOf(last);
  if (now > lastWall) return writeHybridTime(now, 0);
  const counter = counterOf(last) + 1;
  return counter > COUNTER_LIMIT ? writeHybridTime(lastWall + 1, 0) : writeHybridTime(lastWall, counter);
}
