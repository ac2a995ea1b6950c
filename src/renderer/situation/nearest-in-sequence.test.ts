import { expect, test } from 'vitest';
import type { Earthquake } from '#shared/earthquakes/entities.ts';
import { nearestInSequence } from './nearest-in-sequence.ts';

const quake = (n: number): Earthquake => ({
  id: `01900000-0000-7000-8000-00000000000${String(n)}`,
  source: 'cenc',
  sourceEventId: String(n),
  originAt: 1_713_000_000_000 + n,
  lon: 99.96,
  lat: 25.2 + n / 100,
  depthKm: 10,
  magnitude: 4,
  magnitudeType: 'M',
  place: '云南大理州巍山县',
  reviewed: true,
  deleted: false,
  sequenceId: '01900000-0000-7000-8000-000000000001',
});
const member = (n: number, distanceKm: number) => ({ earthquake: quake(n), distanceKm, incidentId: null });

test('the earthquake itself, at no distance, is not its neighbour', () => {
  const sequence = [member(1, 2.2), member(2, 0), member(3, 7)];
  expect(nearestInSequence({ earthquake: quake(2), sequence })).toEqual(sequence[0]);
});

test('at the same place the later one is named', () => {
  const sequence = [member(1, 0.5), member(2, 0), member(3, 0.5)];
  expect(nearestInSequence({ earthquake: quake(2), sequence })).toEqual(sequence[2]);
});

test('an earthquake alone has no neighbour', () => {
  expect(nearestInSequence({ earthquake: quake(1), sequence: [member(1, 0)] })).toBeNull();
});
