const HOUR = 60;
const DAY = 24 * HOUR;

/** The longest unit that leaves no rest; a single day is still written as 24 hours, as rules write it. */
export function durationReading(minutes: number): {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
} {
  if (minutes >= 2 * DAY && minutes % DAY === 0) return { unit: 'days', count: minutes / DAY };
  return minutes >= HOUR && minutes % HOUR === 0
    ? { unit: 'hours', count: minutes / HOUR }
    : { unit: 'minutes', count: minutes };
}
