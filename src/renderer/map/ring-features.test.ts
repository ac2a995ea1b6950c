import { expect, test } from 'vitest';
import type { MapRing } from './map-data.ts';
import { ringFeatures } from './ring-features.ts';

const square = (id: string, half: number): MapRing => ({
  id,
  label: `${id}度`,
  tone: 'yellow',
  outline: [
    [100 - half, 25 - half],
    [100 + half, 25 - half],
    [100 + half, 25 + half],
    [100 - half, 25 + half],
    [100 - half, 25 - half],
  ],
});

test('the larger ring lies below, the smaller one is named first', () => {
  const { areas, labels } = ringFeatures([square('Ⅴ', 0.1), square('Ⅳ', 0.4)]);
  expect(areas.features.map((f) => f.properties)).toEqual([
    { id: 'Ⅳ', tone: 'yellow' },
    { id: 'Ⅴ', tone: 'yellow' },
  ]);
  expect(labels.features).toMatchObject([
    { properties: { label: 'Ⅴ度' }, geometry: { coordinates: [99.9, 24.9] } },
    { properties: { label: 'Ⅳ度' }, geometry: { coordinates: [99.6, 24.6] } },
  ]);
});

test('an outline that is no area is left out', () => {
  expect(
    ringFeatures([
      {
        ...square('Ⅴ', 1),
        outline: [
          [100, 25],
          [101, 25],
        ],
      },
    ]).areas.features,
  ).toEqual([]);
});
