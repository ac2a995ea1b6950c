import { expect, test } from 'vitest';
import { pagesAround } from './paged-rows.ts';

test('the pages of what is on screen, and one ahead on either side', () => {
  expect(pagesAround(0, 40, 100, 50_000)).toEqual([0, 1]);
  expect(pagesAround(95, 130, 100, 50_000)).toEqual([0, 1, 2]);
  expect(pagesAround(49_980, 49_999, 100, 50_000)).toEqual([498, 499]);
});

test('no page beyond the last row', () => {
  expect(pagesAround(0, 30, 100, 31)).toEqual([0]);
  expect(pagesAround(0, 0, 100, 0)).toEqual([0]);
});

test('only what is asked for while the number of rows is not known', () => {
  expect(pagesAround(0, 0, 100, null)).toEqual([0]);
});
