import { describe, expect, test } from 'vitest';
import { bearingDeg, distanceKm } from './distance-km.ts';
import { ellipsePolygon, isInEllipse } from './ellipse.ts';
import { isInPolygon } from './point-in-polygon.ts';
import { destinationPoint } from './destination-point.ts';

const ellipse = { center: { lon: 99.96, lat: 25.24 }, longKm: 34.7, shortKm: 20.1, azimuthDeg: 325 };
const corners = ellipsePolygon(ellipse, 72).coordinates[0] ?? [];
const places = corners.map(([lon = NaN, lat = NaN]) => ({ lon, lat }));

describe('ellipse polygon', () => {
  test('closed, counter-clockwise, with the corners asked for', () => {
    expect(corners).toHaveLength(73);
    expect(corners[72]).toEqual(corners[0]);
    const doubledArea = places.slice(1).reduce((sum, to, i) => {
      const from = places[i] ?? to;
      return sum + (to.lon - from.lon) * (to.lat + from.lat);
    }, 0);
    expect(doubledArea).toBeLessThan(0);
  });

  test('the farthest corner lies on the long axis, the nearest on the short one', () => {
    const distances = places.map((place) => distanceKm(ellipse.center, place));
    expect(Math.max(...distances)).toBeCloseTo(34.7, 6);
    expect(Math.min(...distances)).toBeCloseTo(20.1, 6);
    const first = places[0] ?? ellipse.center;
    expect(bearingDeg(ellipse.center, first)).toBeCloseTo(325, 3);
  });

  test('a place in the polygon is in the ellipse, and the other way round, away from the edge', () => {
    const polygon = ellipsePolygon(ellipse, 360);
    for (let bearing = 0; bearing < 360; bearing += 7) {
      for (const km of [1, 10, 19, 25, 33, 36]) {
        const place = destinationPoint(ellipse.center, bearing, km);
        expect(isInPolygon(polygon, place)).toBe(isInEllipse(ellipse, place));
      }
    }
  });

  test('near the date line the longitudes run on', () => {
    const ring = ellipsePolygon({ ...ellipse, center: { lon: 179.95, lat: 0 } }).coordinates[0] ?? [];
    expect(Math.max(...ring.map(([lon = NaN]) => lon))).toBeGreaterThan(180);
  });

  test.each([
    [{ longKm: 0 }, 72],
    [{ shortKm: -1 }, 72],
    [{ longKm: NaN }, 72],
    [{ longKm: Infinity }, 72],
    [{}, 7],
    [{}, 8.5],
  ])('refuses %j with %d points', (change, points) => {
    expect(() => ellipsePolygon({ ...ellipse, ...change }, points)).toThrow(RangeError);
  });
});
