import { fromBeijingTime } from '../kernel/beijing-time.ts';

export type JsonObject = { readonly [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own field of an object; a hostile `__proto__` or `constructor` is never followed. */
export function readField(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A number, or a plain decimal in a string as some sources send it; null when absent or blank; NaN otherwise. */
export function readNumber(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NaN;
  if (typeof value !== 'string') return NaN;
  if (value.length > 40) return NaN;
  const text = value.trim();
  if (text === '') return null;
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
}

/**
 * Text of a feed as it may be shown: control, format, surrogate-half and line-separator characters become one
 * space, so nothing hides or reverses what stands there. Markup stays: it is text, and views show it as text.
 */
export function readText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

const BEIJING_TIME = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?$/;

/** «YYYY-MM-DD HH:mm:ss» in Beijing time as UTC milliseconds; null when absent, NaN when not such a time. */
export function readBeijingTime(value: unknown): number | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' || value.length > 40) return NaN;
  const match = BEIJING_TIME.exec(value.trim());
  if (!match) return NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const isClockTime = hour < 24 && minute < 60 && second < 60;
  const isDate =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isClockTime || !isDate) return NaN;
  return (
    fromBeijingTime({ year, month, day, hour, minute, second }) + Number((match[7] ?? '').padEnd(3, '0'))
  );
}
