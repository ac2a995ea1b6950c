import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationPoint } from './destination-point.ts';
import { bearingDeg, distanceKm } from './distance-km.ts';

const positions = fc.record({
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
});

describe('distance', () => {
  test('the two Weishan epicentres are 2.2 km apart', () => {
    expect(distanceKm({ lon: 99.96, lat: 25.22 }, { lon: 99.96, lat: 25.24 })).toBeCloseTo(2.224, 3);
  });

  test('Beijing to Shanghai within 0.56 % of the ellipsoid’s 1068 km', () => {
    const km = distanceKm({ lon: 116.4074, lat: 39.9042 }, { lon: 121.4737, lat: 31.2304 });
    expect(Math.abs(km - 1067.6) / 1067.6).toBeLessThan(0.0056);
  });

  test('a place is no distance from itself, and antipodes are half the circumference apart', () => {
    expect(distanceKm({ lon: 99.96, lat: 25.22 }, { lon: 99.96, lat: 25.22 })).toBe(0);
    expect(distanceKm({ lon: 0, lat: 0 }, { lon: 180, lat: 0 })).toBeCloseTo(Math.PI * 6371.0088, 6);
  });

  test('distance does not depend on the direction', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
      }),
      { verbose: true },
    );
  });
});

describe('bearing and destination', () => {
  test('the cardinal directions', () => {
    const from = { lon: 100, lat: 25 };
    expect(bearingDeg(from, { lon: 100, lat: 26 })).toBe(0);
    expect(bearingDeg(from, { lon: 100, lat: 24 })).toBe(180);
    expect(bearingDeg({ lon: 100, lat: 0 }, { lon: 101, lat: 0 })).toBeCloseTo(90, 9);
    expect(bearingDeg({ lon: 100, lat: 0 }, { lon: 99, lat: 0 })).toBeCloseTo(270, 9);
  });

  test('going out and measuring back gives the same distance and bearing', () => {
    fc.assert(
      fc.property(
        positions,
        fc.double({ min: 0, max: 359.999, noNaN: true }),
        fc.double({ min: 0.1, max: 400, noNaN: true }),
        (from, bearing, km) => {
          const to = destinationPoint(from, bearing, km);
          expect(distanceKm(from, to)).toBeCloseTo(km, 6);
          const turn = Math.abs(bearingDeg(from, to) - bearing);
          expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-4);
        },
      ),
      { verbose: true },
    );
  });
});
