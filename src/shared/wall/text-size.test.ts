import { expect, test } from 'vitest';
import { leastCharacterMm, wallTextSize } from './text-size.ts';

const UNKNOWN = { widthM: null, distanceM: null };

test('a character is 5.8 mm high for each metre: 46.4 mm at 8 m', () => {
  expect(leastCharacterMm(8)).toBeCloseTo(46.4, 9);
});

test('without a calibration text follows the height of the wall, and is never below 24 px', () => {
  expect(wallTextSize(1920, 1080, UNKNOWN)).toEqual({ px: 26, basis: 'default' });
  expect(wallTextSize(3840, 1080, UNKNOWN)).toEqual({ px: 26, basis: 'default' });
  expect(wallTextSize(3840, 2160, UNKNOWN)).toEqual({ px: 51, basis: 'default' });
  expect(wallTextSize(960, 540, UNKNOWN)).toEqual({ px: 24, basis: 'default' });
  expect(wallTextSize(1920, 1080, { widthM: 6, distanceM: null })).toEqual({ px: 26, basis: 'default' });
});

test('a calibrated wall writes digits as high as the distance asks', () => {
  // 8 m: 46.4 mm; 6 m across 3840 px: 0.64 px/mm, so a digit of 29.7 px, in a font of 40.7 px.
  expect(wallTextSize(3840, 2160, { widthM: 6, distanceM: 8 })).toEqual({ px: 41, basis: 'calibrated' });
  const { px } = wallTextSize(3840, 2160, { widthM: 6, distanceM: 8 });
  expect((px * 0.73) / 0.64).toBeGreaterThanOrEqual(leastCharacterMm(8));
});

test('near seats do not make the text smaller than 24 px', () => {
  expect(wallTextSize(1920, 1080, { widthM: 6, distanceM: 2 })).toEqual({ px: 24, basis: 'calibrated' });
});

test('a wall too low for the distance takes the largest text it can hold, and says so', () => {
  expect(wallTextSize(1920, 1080, { widthM: 1.2, distanceM: 12 })).toEqual({ px: 60, basis: 'limited' });
});
