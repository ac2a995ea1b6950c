import { DAY_MS, HOUR_MS, MINUTE_MS } from '#shared/kernel/clock.ts';

/** Why a backup was made, by the end of its name; a name that says nothing is just a backup. */
export function backupKind(name: string): 'daily' | 'before-update' | 'other' {
  if (name.endsWith('-daily.db')) return 'daily';
  return /-before-\d+\.db$/.test(name) ? 'before-update' : 'other';
}

/** How old a backup is, in the largest unit of which it is two or more; a clock set back makes it a minute. */
export function backupAge(
  at: number,
  now: number,
): { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number } {
  const ms = Math.max(0, now - at);
  if (ms >= 2 * DAY_MS) return { unit: 'days', count: Math.floor(ms / DAY_MS) };
  if (ms >= 2 * HOUR_MS) return { unit: 'hours', count: Math.floor(ms / HOUR_MS) };
  return { unit: 'minutes', count: Math.max(1, Math.floor(ms / MINUTE_MS)) };
}
