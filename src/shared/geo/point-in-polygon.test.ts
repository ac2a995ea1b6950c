import { describe, expect, test } from 'vitest';
import { isInPolygon, type MultiPolygonGeometry, type PolygonGeometry } from './point-in-polygon.ts';

const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const county: PolygonGeometry = {
  type: 'Polygon',
  coordinates: [square(99, 25, 2), square(99.5, 25.5, 0.5)],
};
const prefecture: MultiPolygonGeometry = {
  type: 'MultiPolygon',
  coordinates: [[square(99, 25, 1)], [square(102, 25, 1), square(102.2, 25.2, 0.2)]],
};

describe('place in an area', () => {
  test.each([
    ['inside', 99.2, 25.2, true],
    ['outside', 98.9, 25.2, false],
    ['in the hole', 99.7, 25.7, false],
    ['on the edge', 99, 25.4, true],
    ['on a corner', 101, 27, true],
    ['on the edge of the hole', 99.5, 25.7, true],
    ['level with a corner, outside', 98, 25, false],
    ['level with a corner, inside', 100.5, 26, true],
  ])('%s', (_, lon, lat, expected) => {
    expect(isInPolygon(county, { lon, lat })).toBe(expected);
  });

  test('a multipolygon holds what one of its parts holds', () => {
    expect(isInPolygon(prefecture, { lon: 99.5, lat: 25.5 })).toBe(true);
    expect(isInPolygon(prefecture, { lon: 102.9, lat: 25.9 })).toBe(true);
    expect(isInPolygon(prefecture, { lon: 102.3, lat: 25.3 })).toBe(false);
    expect(isInPolygon(prefecture, { lon: 101, lat: 25.5 })).toBe(false);
  });

  test('an empty area holds nothing, broken corners hold nothing', () => {
    expect(isInPolygon({ type: 'Polygon', coordinates: [] }, { lon: 1, lat: 1 })).toBe(false);
    expect(isInPolygon({ type: 'Polygon', coordinates: [[[0], [], [1, 2]]] }, { lon: 0, lat: 0 })).toBe(
      false,
    );
  });

  test('a triangle by its area test, at a thousand places', () => {
    const triangle: PolygonGeometry = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [4, 1],
          [1, 5],
          [0, 0],
        ],
      ],
    };
    const side = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
      (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
    for (let i = 0; i < 1000; i += 1) {
      const [x, y] = [(i % 40) / 8 - 0.5 + 0.013, Math.floor(i / 40) / 4 - 0.5 + 0.017];
      const expected = side(0, 0, 4, 1, x, y) > 0 && side(4, 1, 1, 5, x, y) > 0 && side(1, 5, 0, 0, x, y) > 0;
      expect(isInPolygon(triangle, { lon: x, lat: y })).toBe(expected);
    }
  });
});
