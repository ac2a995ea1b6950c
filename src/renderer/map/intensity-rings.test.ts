import { expect, test } from 'vitest';
import { intensityRings, intensityTone } from './intensity-rings.ts';

const outline = [
  [99.9, 25.2],
  [100, 25.2],
  [100, 25.3],
  [99.9, 25.2],
] as const;

test('a ring carries its degree in words, not in colour alone', () => {
  expect(
    intensityRings([
      { intensity: 5, outline },
      { intensity: 4, outline },
    ]),
  ).toEqual([
    { id: 'intensity-5', label: 'Ⅴ度', tone: 'orange', outline },
    { id: 'intensity-4', label: 'Ⅳ度', tone: 'yellow', outline },
  ]);
});

test('the tone rises with the degree', () => {
  expect([4, 5, 6, 7, 8, 12].map(intensityTone)).toEqual(['yellow', 'orange', 'orange', 'red', 'red', 'red']);
});
