import { expect, test } from 'vitest';
import { labelPoint } from './label-point.mjs';
import { isInside } from './rings.mjs';

test('the label of a horseshoe stands on it, not in its bay', () => {
  const horseshoe = [
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [7, 10],
        [7, 3],
        [3, 3],
        [3, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  ];
  expect(isInside([5, 5], horseshoe)).toBe(false);
  expect(isInside(labelPoint(horseshoe), horseshoe)).toBe(true);
});

test('the label of a square is its middle, of several parts the largest', () => {
  const square = (x: number, size: number) => [
    [
      [x, 0],
      [x + size, 0],
      [x + size, size],
      [x, size],
      [x, 0],
    ],
  ];
  const [lon, lat] = labelPoint([square(0, 1), square(20, 4)]);
  expect(lon).toBeCloseTo(22, 1);
  expect(lat).toBeCloseTo(2, 1);
});

test('a hole is no place for a label', () => {
  const ring = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const withHole = [[ring(0, 10), ring(2, 8)]];
  expect(isInside(labelPoint(withHole), withHole)).toBe(true);
});
