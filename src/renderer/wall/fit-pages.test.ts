import { expect, test } from 'vitest';
import { fitPages } from './fit-pages.ts';

test('tiles that fit stand together', () => {
  expect(fitPages({ heights: [10, 5, 5], room: 22, gap: 1 })).toEqual([[0, 1, 2]]);
});

test('what does not fit is on the next page, under the first tile', () => {
  expect(fitPages({ heights: [10, 5, 5, 6], room: 21, gap: 1 })).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  expect(fitPages({ heights: [10, 5, 4, 6], room: 21, gap: 1 })).toEqual([
    [0, 1, 2],
    [0, 3],
  ]);
});

test('a tile too tall beside the first has a page to itself', () => {
  expect(fitPages({ heights: [10, 15, 5], room: 20, gap: 1 })).toEqual([[1], [0, 2]]);
  expect(fitPages({ heights: [10, 15], room: 20, gap: 1 })).toEqual([[0], [1]]);
});

test('a lone tile, and none', () => {
  expect(fitPages({ heights: [99], room: 20, gap: 1 })).toEqual([[0]]);
  expect(fitPages({ heights: [], room: 20, gap: 1 })).toEqual([]);
});
