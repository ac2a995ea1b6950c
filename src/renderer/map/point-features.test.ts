import { expect, test } from 'vitest';
import type { MapPoint } from './map-data.ts';
import { pointFeatures } from './point-features.ts';

const first: MapPoint = {
  id: 'a',
  lon: 99.96,
  lat: 25.22,
  label: '巍山',
  detail: 'M4.2',
  kind: 'earthquake',
  tone: 'neutral',
};

test('a point becomes a feature with its mark and its texts', () => {
  expect(pointFeatures([first], null)).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {
          id: 'a',
          label: '巍山',
          detail: 'M4.2',
          tone: 'neutral',
          mark: 'mark-earthquake-neutral',
          size: 0.78,
          isSelected: false,
          isPlace: false,
          order: 0,
        },
        geometry: { type: 'Point', coordinates: [99.96, 25.22] },
      },
    ],
  });
});

test('the selected and the emphasised come first and larger', () => {
  const { features } = pointFeatures(
    [first, { ...first, id: 'b' }, { ...first, id: 'c', isEmphasised: true }],
    'b',
  );
  expect(features.map(({ properties }) => properties)).toMatchObject([
    { size: 0.78, order: 0, isSelected: false },
    { size: 1, order: -10, isSelected: true },
    { size: 1, order: -10, isSelected: false },
  ]);
});
