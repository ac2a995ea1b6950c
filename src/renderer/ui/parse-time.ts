import { fromBeijingTime, toBeijingTime, type BeijingTime } from '#shared/kernel/beijing-time.ts';
import { DAY_MS, MINUTE_MS } from '#shared/kernel/clock.ts';

/** A clock on the wall may run a little ahead of ours before "later today" means "yesterday". */
const AHEAD_MS = 5 * MINUTE_MS;

const DATE = String.raw`(?:(?<year>\d{4})[-/.年])?(?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?`;
const CLOCK = String.raw`(?<hour>\d{1,2})[:：时点](?<minute>\d{1,2})分?(?:[:：]?(?<second>\d{1,2})秒?)?`;
const FORMS = [
  new RegExp(`^${DATE}[ T]*${CLOCK}$`),
  new RegExp(`^${CLOCK}$`),
  /^(?<hour>\d{1,2})(?<minute>\d{2})$/,
  /^(?<month>\d{2})(?<day>\d{2})[ .-](?<hour>\d{2})(?<minute>\d{2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})[ .-]?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?$/,
] as const;

/**
 * Reads a Beijing time as operators type it: 2022-06-26 14:00, 6月26日14时05分, 06-26 14:00, 0626 1400,
 * 202206261400, 14:00, 1400. What is left out is taken from now; a bare time that would lie ahead is
 * yesterday's when `leansBack`. Null when it is no such time.
 * @returns UTC milliseconds
 */
export function parseTime(typed: string, now: number, leansBack: boolean): number | null {
  const text = typed.normalize('NFKC').trim();
  for (const form of FORMS) {
    const found = form.exec(text)?.groups;
    if (found === undefined) continue;
    const today = toBeijingTime(now);
    const part = (name: keyof BeijingTime, otherwise: number) =>
      found[name] === undefined ? otherwise : Number(found[name]);
    const time: BeijingTime = {
      year: part('year', today.year),
      month: part('month', today.month),
      day: part('day', today.day),
      hour: part('hour', 0),
      minute: part('minute', 0),
      second: part('second', 0),
    };
    const at = fromBeijingTime(time);
    // The 31st of June, 25 o'clock: whatever rolled over was not a time.
    if (JSON.stringify(toBeijingTime(at)) !== JSON.stringify(time)) return null;
    const isBareTime = found['day'] === undefined;
    return isBareTime && leansBack && at > now + AHEAD_MS ? at - DAY_MS : at;
  }
  return null;
}
