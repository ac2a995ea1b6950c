import { expect, test } from 'vitest';
import { scaleStep } from './scale-steps.ts';

test('the scale is the longest of 1, 2 or 5 that fits', () => {
  // 512 × 2⁹ pixels around the earth: 152.9 m a pixel at the equator, 138.3 m at 25.22° N.
  const step = scaleStep(9, 25.22, 120);
  expect(step.metres).toBe(10_000);
  expect(step.text).toBe('10 km');
  expect(step.pixels).toBeCloseTo(72.29, 1);
});

test('near ones are told in metres', () => {
  expect(scaleStep(15, 25.22, 120).text).toBe('200 m');
});

test('twice the room gives the next step', () => {
  expect(scaleStep(9, 25.22, 240).text).toBe('20 km');
});
