/** China has kept UTC+8 without summer time since 1991, so Beijing wall time is a fixed shift of UTC. */
const BEIJING_OFFSET_MS = 8 * 3_600_000;

export interface BeijingTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * Splits an instant into Beijing calendar fields.
 * @param at UTC milliseconds; month is 1–12. Valid for instants from 1992 on.
 */
export function toBeijingTime(at: number): BeijingTime {
  const shifted = new Date(at + BEIJING_OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/**
 * The instant of a Beijing calendar time, in UTC milliseconds.
 * Fields past their range roll over as in Date.UTC; callers check ranges where that matters.
 */
export function fromBeijingTime(time: BeijingTime): number {
  const { year, month, day, hour, minute, second } = time;
  return Date.UTC(year, month - 1, day, hour, minute, second) - BEIJING_OFFSET_MS;
}
