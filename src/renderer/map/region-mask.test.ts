import { expect, test } from 'vitest';
import { regionMask } from './region-mask.ts';

const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

test('without a region nothing is dimmed', () => {
  expect(regionMask(null)).toEqual({ type: 'FeatureCollection', features: [] });
});

test('the world is dimmed around each part of the region', () => {
  const region = { type: 'MultiPolygon' as const, coordinates: [[ring], [ring]] };
  const [outside, inside] = regionMask(region).features;
  expect(outside?.properties).toEqual({ part: 'outside' });
  expect(outside?.geometry.coordinates.slice(1)).toEqual([ring, ring]);
  expect(inside).toEqual({ type: 'Feature', properties: { part: 'inside' }, geometry: region });
});
