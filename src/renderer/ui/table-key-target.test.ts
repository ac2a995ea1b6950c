import { expect, test } from 'vitest';
import { tableKeyTarget } from './table-key-target.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 49_999, 49_999],
  ['ArrowUp', 0, 0],
  ['PageDown', 100, 120],
  ['PageDown', 49_990, 49_999],
  ['PageUp', 5, 0],
  ['Home', 400, 0],
  ['End', 0, 49_999],
  ['a', 3, null],
] as const)('%s from %i', (key, from, expected) => {
  expect(tableKeyTarget(key, from, 50_000, 20)).toBe(expected);
});

test('an empty list has nowhere to go', () => {
  expect(tableKeyTarget('ArrowDown', 0, 0, 20)).toBeNull();
});
