import { expect, test } from 'vitest';
import { pageOf, TURN_EVERY_MS } from './page-of.ts';

test('a list that fits stays', () => {
  expect(pageOf(['a', 'b'], 4, 99 * TURN_EVERY_MS)).toEqual({ items: ['a', 'b'], page: 0, pages: 1 });
  expect(pageOf([], 4, 0)).toEqual({ items: [], page: 0, pages: 1 });
});

test('a longer one is turned over every twelve seconds, and begins again', () => {
  const pages = [0, 1, 2].map((turn) => pageOf(['a', 'b', 'c'], 2, turn * TURN_EVERY_MS).items);
  expect(pages).toEqual([['a', 'b'], ['c'], ['a', 'b']]);
});

test('at least one item is shown, however large the text', () => {
  expect(pageOf(['a', 'b'], 0.4, TURN_EVERY_MS)).toEqual({ items: ['b'], page: 1, pages: 2 });
});
