import { expect, test } from 'vitest';
import { formatBytes, formatNumber } from './format-number.ts';

test('figures are grouped and keep their decimals', () => {
  expect([formatNumber(415_720), formatNumber(0), formatNumber(-1234.5, 1), formatNumber(99.96, 2)]).toEqual([
    '415,720',
    '0',
    '-1,234.5',
    '99.96',
  ]);
});

test('bytes take the unit that keeps them short', () => {
  expect([0, 1023, 1024, 12_900_000, 250 * 1024 ** 3].map(formatBytes)).toEqual([
    '0 B',
    '1,023 B',
    '1.0 KB',
    '12.3 MB',
    '250 GB',
  ]);
});
