import { expect, test } from 'vitest';
import { wallLayout } from './wall-layout.ts';

test('the three usual walls', () => {
  expect(wallLayout(1920, 1080, 26)).toEqual({ shape: '16:9', sideColumns: 1, columnEm: 22, tileScale: 1 });
  expect(wallLayout(3840, 2160, 51)).toEqual({ shape: '16:9', sideColumns: 1, columnEm: 22, tileScale: 1 });
  expect(wallLayout(3840, 1080, 26)).toEqual({
    shape: '32:9',
    sideColumns: 2,
    columnEm: 25,
    tileScale: 1.15,
  });
  expect(wallLayout(5760, 1080, 26)).toEqual({
    shape: '48:9',
    sideColumns: 2,
    columnEm: 27,
    tileScale: 1.22,
  });
});

test('a window a little off takes the nearest shape', () => {
  expect(wallLayout(1600, 900, 24).shape).toBe('16:9');
  expect(wallLayout(3840, 1200, 26).shape).toBe('32:9');
  expect(wallLayout(5760, 1200, 26).shape).toBe('48:9');
});

test('large text gives up a column before the map', () => {
  const wide = wallLayout(3840, 1080, 60);
  expect(wide).toMatchObject({ shape: '32:9', sideColumns: 1, tileScale: 1 });
  expect(wide.columnEm).toBeCloseTo(22.4, 2);
  const { sideColumns, columnEm } = wallLayout(1920, 1080, 60);
  expect(1920 - 2 * sideColumns * columnEm * 60).toBeGreaterThanOrEqual(1920 * 0.3 - 1);
});
