import { expect, test } from 'vitest';
import { checkWall, readWall } from './wall-form.ts';

test('either figure may be missing, neither may be impossible', () => {
  expect([
    checkWall({ wallWidthM: '4.8', wallDistanceM: '' }),
    checkWall({ wallWidthM: '0.2', wallDistanceM: '八' }),
  ]).toEqual([
    { ok: true, input: { wallWidthM: 4.8, wallDistanceM: null } },
    { ok: false, faults: { wallWidthM: 'range', wallDistanceM: 'number' } },
  ]);
});

test('eight metres ask for 46.4 mm; a small screen has no room for them', () => {
  expect([
    readWall({ wallWidthM: 4.8, wallDistanceM: 8 }),
    readWall({ wallWidthM: 1.2, wallDistanceM: 8 }),
    readWall({ wallWidthM: null, wallDistanceM: 8 }),
    readWall({ wallWidthM: 4.8, wallDistanceM: null }),
  ]).toEqual([
    { leastMm: 46.4, basis: 'calibrated' },
    { leastMm: 46.4, basis: 'limited' },
    { leastMm: 46.4, basis: 'default' },
    { leastMm: null, basis: 'default' },
  ]);
});
