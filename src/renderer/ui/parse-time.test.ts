import { describe, expect, test } from 'vitest';
import { formatSecond } from '../i18n/format-time.ts';
import { parseTime } from './parse-time.ts';

/** 2024-04-24 13:20 in Beijing. */
const NOW = Date.UTC(2024, 3, 24, 5, 20);

const read = (typed: string, leansBack = true) => {
  const at = parseTime(typed, NOW, leansBack);
  return at === null ? null : formatSecond(at);
};

describe('parseTime', () => {
  test.each([
    ['2022-06-26 14:00', '2022-06-26 14:00:00'],
    ['2024-04-24 13:05:16', '2024-04-24 13:05:16'],
    ['2024/4/24 13:05', '2024-04-24 13:05:00'],
    ['2024年4月19日5时54分10秒', '2024-04-19 05:54:10'],
    ['4月19日 5时54分', '2024-04-19 05:54:00'],
    ['04-19 05:54', '2024-04-19 05:54:00'],
    ['0419 0554', '2024-04-19 05:54:00'],
    ['202404190554', '2024-04-19 05:54:00'],
    ['20240419055410', '2024-04-19 05:54:10'],
    ['13:05', '2024-04-24 13:05:00'],
    ['１３：０５', '2024-04-24 13:05:00'],
    ['1305', '2024-04-24 13:05:00'],
    ['905', '2024-04-24 09:05:00'],
  ])('%s is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  test('a bare time ahead of now is yesterday, when it must lie behind', () => {
    expect([read('23:50'), read('23:50', false), read('13:24')]).toEqual([
      '2024-04-23 23:50:00',
      '2024-04-24 23:50:00',
      '2024-04-24 13:24:00',
    ]);
  });

  test.each(['', '24:00', '12:60', '2024-06-31 12:00', '2023-02-29 08:00', '1', 'noon', '13:05 left'])(
    '«%s» is no time',
    (typed) => {
      expect(read(typed)).toBeNull();
    },
  );
});
