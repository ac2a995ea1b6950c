import { expect, test } from 'vitest';
import { freshness } from './freshness.ts';

const T = Date.UTC(2024, 3, 24, 5, 5, 16);

test('data of the last three minutes are fresh', () => {
  expect(freshness({ dataAt: T, cutAt: null }, T + 179_000)).toBe('fresh');
  expect(freshness({ dataAt: T, cutAt: null }, T + 180_000)).toBe('old');
});

test('a store away for five seconds cuts the wall off, a restart does not', () => {
  expect(freshness({ dataAt: T, cutAt: T + 1_000 }, T + 5_999)).toBe('fresh');
  expect(freshness({ dataAt: T, cutAt: T + 1_000 }, T + 6_000)).toBe('cut');
});

test('a clock set back does not make data old', () => {
  expect(freshness({ dataAt: T, cutAt: null }, T - 3_600_000)).toBe('fresh');
});
