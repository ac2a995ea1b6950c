import { expect, test } from 'vitest';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import type { Earthquake } from '#shared/earthquakes/entities.ts';
import type { Organisation } from '#shared/organisations/schema.ts';
import { pictureCamera, picturePoints } from './picture-marks.ts';

const quake = (id: string, part: Partial<Earthquake> = {}): Earthquake => ({
  id,
  source: 'cenc',
  sourceEventId: id,
  originAt: 1_713_935_116_000,
  lon: 99.96,
  lat: 25.24,
  depthKm: 10,
  magnitude: 4.3,
  magnitudeType: 'M',
  place: '云南大理州巍山县',
  reviewed: true,
  deleted: false,
  sequenceId: 'first',
  ...part,
});
const township = (id: string, lon: number | null, lat: number | null): Organisation => ({
  id,
  name: id,
  kind: 'township',
  parentId: null,
  regionCode: '532927204',
  dutyPhone: null,
  fax: null,
  satellitePhone: null,
  lon,
  lat,
  coordSource: null,
  sortOrder: 1,
  provenance: '演示生成',
});
const first = quake('first', { originAt: 1_713_477_250_000, lat: 25.22, magnitude: null });
const second = quake('second');
const picture: EarthquakePicture = {
  earthquake: second,
  incidentId: null,
  sequence: [first, second].map((earthquake) => ({ earthquake, distanceKm: 0, incidentId: null })),
  messages: [],
  estimate: null,
  places: [
    { organisation: township('五印乡', 100.02, 25.2), distanceKm: 7.5, intensity: 5 },
    { organisation: township('无坐标乡', null, null), distanceKm: 9, intensity: 4 },
  ],
  placesWithoutCoordinate: [],
};

test('this epicentre stands out among its sequence; a township without a place is not drawn', () => {
  expect(
    picturePoints(picture, '震级未知').map(({ id, label, isEmphasised }) => [id, label, isEmphasised]),
  ).toEqual([
    ['first', '震级未知', false],
    ['second', 'M4.3', true],
    ['五印乡', '五印乡', undefined],
  ]);
});

test('the map looks at the outermost ring, and at the epicentres without one', () => {
  const outline: [number, number][] = [
    [99.5, 25.24],
    [99.96, 25.6],
    [100.4, 25.24],
    [99.96, 24.9],
    [99.5, 25.24],
  ];
  const rings = [{ intensity: 4, semiMajorKm: 34.7, semiMinorKm: 20.1, outline }];
  const estimate = {
    zone: 'qinghai-tibet',
    zoneConfirmed: false,
    azimuthDeg: 325,
    epicentralIntensity: 5.7,
    rings,
  };
  expect(pictureCamera({ ...picture, estimate })).toEqual({
    kind: 'bounds',
    bounds: [99.5, 24.9, 100.4, 25.6],
    maxZoom: 10,
  });
  const camera = pictureCamera(picture);
  expect(camera.kind === 'bounds' && camera.bounds.map((degrees) => Number(degrees.toFixed(2)))).toEqual([
    99.71, 24.98, 100.21, 25.48,
  ]);
});
