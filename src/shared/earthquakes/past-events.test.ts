import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nearestPlaces } from './nearest-places.ts';
import { parseQuakeFeed } from './parse-quake-feed.ts';
import { BULLETIN_QUERY, pastEvents } from './past-events.ts';

const history = new URL('../../../../shared/data/quake/usgs-yunnan-m5-history.geojson', import.meta.url);
const weishan = { lon: 99.96, lat: 25.24 };
const before = 1713935116000;

describe('earlier earthquakes nearby', () => {
  const at = (
    originAt: number,
    change: { magnitude?: number | null; lat?: number; status?: string } = {},
  ) => ({
    originAt,
    lon: 99.96,
    lat: 25.24,
    magnitude: 3,
    ...change,
  });
  const year = Date.parse('2023-04-24T05:05:16Z');

  test('bounds of time, size and distance', () => {
    const query = { center: weishan, before, years: 1, radiusKm: 200, minMagnitude: 3 };
    const quakes = [
      at(before),
      at(before - 1),
      at(year),
      at(year - 1),
      at(before - 2, { magnitude: 2.9 }),
      at(before - 2, { magnitude: null }),
      at(before - 2, { lat: 27.05 }),
      at(before - 2, { status: 'deleted', magnitude: 9 }),
      at(before - 3, { magnitude: 5.1, lat: 26 }),
      at(before - 4, { magnitude: 5.1 }),
    ];
    const { events, largest } = pastEvents(quakes, query);
    expect(events.map(({ quake }) => quake.originAt)).toEqual([before - 1, before - 3, before - 4, year]);
    expect([largest?.quake.originAt, largest?.distanceKm.toFixed(1)]).toEqual([before - 3, '84.5']);
    expect(pastEvents([], query)).toEqual({ events: [], largest: null });
  });

  test.skipIf(!existsSync(history))(
    'around Weishan in the five years before: Yangbi 2021 is the largest (skipped where ../shared/data/quake is absent)',
    () => {
      const result = parseQuakeFeed(readFileSync(history, 'utf8'));
      if (!result.ok) throw new Error(result.refusal);
      const { events, largest } = pastEvents(result.quakes, { center: weishan, before, ...BULLETIN_QUERY });
      expect(events.map(({ quake }) => quake.sourceEventId)).toEqual([
        'us7000jxi4',
        'us7000e53a',
        'us6000ef3f',
        'us6000ef2w',
        'us7000e532',
        'us6000ef4u',
        'us7000e524',
      ]);
      expect([largest?.quake.magnitude, largest?.quake.place, largest?.distanceKm.toFixed(1)]).toEqual([
        6.1,
        '25 km NW of Dali, China',
        '54.4',
      ]);
    },
  );
});

describe('nearest places', () => {
  const places = [
    { name: 'north', lon: 99.96, lat: 25.64 },
    { name: 'east', lon: 100.16, lat: 25.24 },
    { name: 'south-west', lon: 99.76, lat: 25.06 },
  ];

  test('nearest first, with the direction in which the epicentre lies', () => {
    expect(
      nearestPlaces(weishan, places).map((near) => [
        near.place.name,
        near.distanceKm.toFixed(1),
        near.direction,
      ]),
    ).toEqual([
      ['east', '20.1', 'W'],
      ['south-west', '28.4', 'NE'],
      ['north', '44.5', 'S'],
    ]);
  });

  test('limited by number and by distance', () => {
    expect(nearestPlaces(weishan, places, { count: 1 }).map(({ place }) => place.name)).toEqual(['east']);
    expect(nearestPlaces(weishan, places, { maxKm: 30 })).toHaveLength(2);
    expect(nearestPlaces(weishan, [])).toEqual([]);
  });
});
