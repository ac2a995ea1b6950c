import { expect, test } from 'vitest';
import { pagesAround } from './paged-rows.ts';

test('the pages of what is on screen, and one ahead on either side', () => {
  expect(pagesAround(0, 40, 100, 50_000)).toEqual({ firstPage: 0, lastPage: 1 });
  expect(pagesAround(95, 130, 100, 50_000)).toEqual({ firstPage: 0, lastPage: 2 });
  expect(pagesAround(49_980, 49_999, 100, 50_000)).toEqual({ firstPage: 498, lastPage: 499 });
});

test('no page beyond the last row, also when the list has just become shorter', () => {
  expect(pagesAround(0, 30, 100, 31)).toEqual({ firstPage: 0, lastPage: 0 });
  expect(pagesAround(0, 0, 100, 0)).toEqual({ firstPage: 0, lastPage: 0 });
  expect(pagesAround(900, 940, 100, 250)).toEqual({ firstPage: 2, lastPage: 2 });
});

test('only what is asked for while the number of rows is not known', () => {
  expect(pagesAround(0, 0, 100, null)).toEqual({ firstPage: 0, lastPage: 0 });
});
