import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationPoint } from '../geo/destination-point.ts';
import { bearingDeg, distanceKm } from '../geo/distance-km.ts';
import { isInPolygon } from '../geo/point-in-polygon.ts';
import {
  DEFAULT_INTENSITY_MODELS,
  findIntensityModel,
  zoneForRegion,
  type IntensityModel,
} from './intensity-models.ts';
import {
  epicentralIntensity,
  intensityAt,
  intensityOnAxis,
  intensityRings,
  ringPolygon,
  romanNumeral,
  semiAxisKm,
} from './intensity.ts';
import { magnitudeClass } from './magnitude-class.ts';

function model(zone: string): IntensityModel {
  const found = findIntensityModel(zone);
  if (!found) throw new Error(`no zone ${zone}`);
  return found;
}
const tibet = model('qinghai-tibet');
const tenths = (km: number): number => Math.round(km * 10) / 10;

describe('domain 2.12, Qinghai–Tibet zone', () => {
  test.each([
    [
      4.2,
      5.56,
      5,
      4,
      [
        [5, 8.4, 4.3],
        [4, 30.9, 17.6],
      ],
    ],
    [
      4.3,
      5.69,
      5,
      4,
      [
        [5, 10.6, 5.5],
        [4, 34.7, 20.1],
      ],
    ],
    [
      6.4,
      8.37,
      8,
      6,
      [
        [8, 5.2, 2.6],
        [7, 25.5, 14.3],
        [6, 59.5, 37.6],
      ],
    ],
  ])('M%d: I0 %d', (magnitude, value, degree, minIntensity, rings) => {
    const epicentral = epicentralIntensity(magnitude, tibet);
    expect([Math.round(epicentral.value * 100) / 100, epicentral.degree]).toEqual([value, degree]);
    expect(
      intensityRings(magnitude, tibet, minIntensity).map((ring) => [
        ring.intensity,
        tenths(ring.semiMajorKm),
        tenths(ring.semiMinorKm),
      ]),
    ).toEqual(rings);
  });

  test.each(DEFAULT_INTENSITY_MODELS.slice(0, 4).map((row) => [row.zone, row] as const))(
    'long and short axis agree at the epicentre in %s',
    (_, row) => {
      for (const magnitude of [3, 5, 7]) {
        const gap = intensityOnAxis(magnitude, row.long, 0) - intensityOnAxis(magnitude, row.short, 0);
        expect(Math.abs(gap)).toBeLessThan(0.00035);
      }
    },
  );

  test('the semi-axis is where the estimate equals the degree', () => {
    for (const row of DEFAULT_INTENSITY_MODELS) {
      for (const axis of [row.long, row.short]) {
        expect(intensityOnAxis(6, axis, semiAxisKm(6, axis, 4))).toBeCloseTo(4, 9);
      }
    }
  });
});

describe('rings', () => {
  test('none where the estimate stays below, none for a magnitude that is no number', () => {
    expect(intensityRings(2, tibet)).toEqual([]);
    expect(intensityRings(NaN, tibet)).toEqual([]);
    expect(intensityRings(Infinity, tibet)).toEqual([]);
  });

  test('no degree past Ⅻ', () => {
    expect(intensityRings(10, tibet)[0]?.intensity).toBe(12);
    expect(epicentralIntensity(10, tibet).degree).toBe(12);
    expect(epicentralIntensity(-3, tibet).degree).toBe(1);
  });

  test('a ring whose axes crossed says so', () => {
    const flags = intensityRings(7, model('moderate')).map((ring) => [ring.intensity, ring.isBeyondFit]);
    expect(flags).toEqual([
      [9, false],
      [8, false],
      [7, false],
      [6, false],
      [5, true],
      [4, true],
    ]);
  });

  test('the ring’s polygon: long axis where it was told to point, 325° by default', () => {
    const center = { lon: 99.96, lat: 25.24 };
    const [ring] = intensityRings(4.3, tibet);
    if (!ring) throw new Error('no ring');
    const tip = (azimuth?: number) => {
      const [lon = NaN, lat = NaN] = ringPolygon(center, ring, azimuth).coordinates[0]?.[0] ?? [];
      return [Math.round(bearingDeg(center, { lon, lat })), tenths(distanceKm(center, { lon, lat }))];
    };
    expect([tip(), tip(40)]).toEqual([
      [325, 10.6],
      [40, 10.6],
    ]);
  });
});

describe('the estimate at a place', () => {
  const epicentre = { lon: 99.96, lat: 25.24, magnitude: 4.3 };
  const at = (bearing: number, km: number) =>
    intensityAt(epicentre, tibet, destinationPoint(epicentre, bearing, km));

  test('at the epicentre, along and across the axis, far away', () => {
    expect(intensityAt(epicentre, tibet, epicentre).degree).toBe(5);
    expect(intensityAt(epicentre, tibet, epicentre).value).toBeCloseTo(5.69, 2);
    expect([at(325, 10.5).degree, at(325, 10.7).degree, at(145, 34.6).degree, at(325, 34.8).degree]).toEqual([
      5, 4, 4, 3,
    ]);
    expect([at(55, 5.4).degree, at(55, 5.6).degree, at(235, 20).degree, at(235, 20.3).degree]).toEqual([
      5, 4, 4, 3,
    ]);
    expect(at(0, 5000)).toEqual({ value: 1, degree: 1 });
    expect(at(325, 34.7).value).toBeCloseTo(4, 2);
  });

  test('agrees with the polygon drawn, away from its edge, and falls with distance', () => {
    const places = fc.tuple(
      fc.double({ min: 0, max: 359, noNaN: true }),
      fc.double({ min: 0.5, max: 60, noNaN: true }),
    );
    const rings = intensityRings(epicentre.magnitude, tibet);
    fc.assert(
      fc.property(places, ([bearing, km]) => {
        const { value, degree } = at(bearing, km);
        expect(value).toBeGreaterThanOrEqual(at(bearing, km + 1).value);
        if (Math.abs(value - Math.round(value)) < 0.01) return;
        expect(degree).toBe(Math.floor(value));
        const place = destinationPoint(epicentre, bearing, km);
        const drawn = rings.find((ring) => isInPolygon(ringPolygon(epicentre, ring, 325, 720), place));
        expect(drawn?.intensity ?? Math.min(3, degree)).toBe(degree);
      }),
      { verbose: true },
    );
  });
});

test('the zone of a region is a proposal, and absent where the sources say nothing', () => {
  expect(zoneForRegion('532927')).toEqual({ zone: 'qinghai-tibet', confirmed: false });
  expect(zoneForRegion('422800')).toEqual({ zone: 'moderate', confirmed: false });
  expect([zoneForRegion('110000'), zoneForRegion(''), zoneForRegion('__proto__')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(findIntensityModel('nowhere')).toBeNull();
  expect(DEFAULT_INTENSITY_MODELS.filter(({ confirmed }) => confirmed).map(({ zone }) => zone)).toEqual([
    'wang-sichuan-basin',
  ]);
});

test('Roman numerals', () => {
  expect([1, 4, 5, 9, 12].map(romanNumeral).join('')).toBe('ⅠⅣⅤⅨⅫ');
  expect(() => romanNumeral(0)).toThrow(RangeError);
  expect(() => romanNumeral(4.5)).toThrow(RangeError);
});

test('magnitude classes', () => {
  expect([2.9, 3, 4.4, 4.5, 6, 7, 8, null, NaN].map(magnitudeClass)).toEqual([
    'micro',
    'felt',
    'felt',
    'moderate',
    'strong',
    'major',
    'great',
    null,
    null,
  ]);
});
