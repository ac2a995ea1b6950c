import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#shared/kernel/clock.ts';
import type { Language } from './languages.ts';

const ZONE = 'Asia/Shanghai';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

interface BeijingParts {
  readonly date: string;
  readonly minute: string;
  readonly second: string;
}

function partsOf(at: number): BeijingParts {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of PARTS.formatToParts(at)) part[type] = value;
  const minute = `${part.hour}:${part.minute}`;
  return {
    date: `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`,
    minute,
    second: `${minute}:${part.second}`,
  };
}

/** 2022-06-26, in Beijing. All these take UTC milliseconds. */
export const formatDate = (at: number): string => partsOf(at).date;

/** 14:00 */
export const formatClock = (at: number): string => partsOf(at).minute;

/** 14:00:05 */
export const formatClockSecond = (at: number): string => partsOf(at).second;

/** 2022-06-26 14:00 */
export function formatMinute(at: number): string {
  const { date, minute } = partsOf(at);
  return `${date} ${minute}`;
}

/** 2022-06-26 14:00:05 */
export function formatSecond(at: number): string {
  const { date, second } = partsOf(at);
  return `${date} ${second}`;
}

/** 14:00 for an instant of today, 06-26 14:00 for one of this year, else with the year. */
export function formatNear(at: number, now: number): string {
  const [then, today] = [partsOf(at), partsOf(now)];
  if (then.date === today.date) return then.minute;
  const sameYear = then.date.slice(0, 4) === today.date.slice(0, 4);
  return `${sameYear ? then.date.slice(5) : then.date} ${then.minute}`;
}

/** 星期日, Sunday */
export const formatWeekday = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { timeZone: ZONE, weekday: 'long' }).format(at);

export interface Span {
  readonly days: number;
  /** Within the day: 1:05:09, or 05:09 below an hour. */
  readonly time: string;
}

/** A length of time of either sign, without it; whole seconds, rounded towards zero. */
export function spanOf(durationMs: number): Span {
  const length = Math.abs(Math.trunc(durationMs / SECOND_MS)) * SECOND_MS;
  const hours = Math.floor((length % DAY_MS) / HOUR_MS);
  const minutes = two(Math.floor((length % HOUR_MS) / MINUTE_MS));
  const seconds = two(Math.floor((length % MINUTE_MS) / SECOND_MS));
  const days = Math.floor(length / DAY_MS);
  return { days, time: hours > 0 || days > 0 ? `${hours}:${minutes}:${seconds}` : `${minutes}:${seconds}` };
}

const two = (n: number): string => String(n).padStart(2, '0');
