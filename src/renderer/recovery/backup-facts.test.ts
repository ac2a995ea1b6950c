import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#shared/kernel/clock.ts';
import { backupAge, backupKind } from './backup-facts.ts';

test('a backup tells by its name why it was made', () => {
  expect(
    ['2026-11-22T06-25-00-000Z-daily.db', '2026-11-22T06-25-00-000Z-before-50.db', 'copy.db'].map(backupKind),
  ).toEqual(['daily', 'before-update', 'other']);
});

test('its age is told in a unit that keeps it plain', () => {
  const now = Date.UTC(2026, 10, 22, 6, 25);
  const ages = [0, -HOUR_MS, 90 * MINUTE_MS, 2 * HOUR_MS, 47 * HOUR_MS, 2 * DAY_MS, 100 * DAY_MS];
  expect(ages.map((age) => backupAge(now - age, now))).toEqual([
    { unit: 'minutes', count: 1 },
    { unit: 'minutes', count: 1 },
    { unit: 'minutes', count: 90 },
    { unit: 'hours', count: 2 },
    { unit: 'hours', count: 47 },
    { unit: 'days', count: 2 },
    { unit: 'days', count: 100 },
  ]);
});
