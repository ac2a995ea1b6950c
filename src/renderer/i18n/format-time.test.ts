import { describe, expect, test } from 'vitest';
import {
  formatClock,
  formatClockSecond,
  formatDate,
  formatMinute,
  formatNear,
  formatSecond,
  formatWeekday,
  spanOf,
} from './format-time.ts';

const START_OF_RESPONSE = Date.UTC(2022, 5, 26, 6, 0, 5);

describe('times as Beijing shows them', () => {
  test('whatever the zone of the machine', () => {
    expect([
      formatMinute(START_OF_RESPONSE),
      formatSecond(START_OF_RESPONSE),
      formatDate(START_OF_RESPONSE),
      formatClock(START_OF_RESPONSE),
      formatClockSecond(START_OF_RESPONSE),
    ]).toEqual(['2022-06-26 14:00', '2022-06-26 14:00:05', '2022-06-26', '14:00', '14:00:05']);
  });

  test('midnight is 00:00 of the new day', () => {
    expect(formatMinute(Date.UTC(2024, 3, 23, 16, 0))).toBe('2024-04-24 00:00');
  });

  test('summer time counts in the years that had it', () => {
    expect(formatMinute(Date.UTC(1988, 6, 1, 0, 0))).toBe('1988-07-01 09:00');
  });

  test('the date is left out when it says nothing new', () => {
    const now = Date.UTC(2024, 3, 24, 5, 5);
    expect([
      formatNear(Date.UTC(2024, 3, 23, 21, 54), now),
      formatNear(Date.UTC(2024, 3, 18, 21, 54), now),
      formatNear(Date.UTC(2023, 11, 31, 16, 0), now),
      formatNear(Date.UTC(2023, 11, 31, 15, 59), now),
    ]).toEqual(['05:54', '04-19 05:54', '01-01 00:00', '2023-12-31 23:59']);
  });

  test('the weekday is written in the language', () => {
    expect([formatWeekday(START_OF_RESPONSE, 'zh-CN'), formatWeekday(START_OF_RESPONSE, 'en')]).toEqual([
      '星期日',
      'Sunday',
    ]);
  });
});

test.each([
  [0, { days: 0, time: '00:00' }],
  [999, { days: 0, time: '00:00' }],
  [-61_500, { days: 0, time: '01:01' }],
  [3_600_000, { days: 0, time: '1:00:00' }],
  [86_399_000, { days: 0, time: '23:59:59' }],
  [2 * 86_400_000 + 5_000, { days: 2, time: '0:00:05' }],
])('a span of %i ms', (durationMs, expected) => {
  expect(spanOf(durationMs)).toEqual(expected);
});
