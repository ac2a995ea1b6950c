import { expect, test } from 'vitest';
import { findMovedRow, keepPlace, placeOf, TOP } from './virtual-table-place.ts';

const rows = ['f', 'e', 'd', null, 'b', 'a'];
const keyAt = (index: number) => rows[index] ?? null;

test('a row is found where it moved to, up or down, within reach only', () => {
  expect([
    findMovedRow('e', 1, keyAt, 3),
    findMovedRow('b', 2, keyAt, 3),
    findMovedRow('f', 3, keyAt, 3),
    findMovedRow('a', 0, keyAt, 3),
    findMovedRow('gone', 2, keyAt, 3),
  ]).toEqual([1, 4, 0, null, null]);
});

test('each list keeps its own place, a nameless one keeps none', () => {
  const place = { activeIndex: 40_000, activeKey: 'x', offsetPx: 1_440_000 };
  keepPlace('incidents open', place);
  keepPlace(null, place);
  expect([placeOf('incidents open'), placeOf('incidents all'), placeOf(null)]).toEqual([place, TOP, TOP]);
});
