import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../geo/distance-km.ts';
import { parseQuakeFeed } from './parse-quake-feed.ts';
import { groupSequences, type SequenceMember } from './sequences.ts';

const history = new URL('../../../../shared/data/quake/usgs-yunnan-m5-history.geojson', import.meta.url);
const DAY = 86_400_000;
const quake = (id: string, day: number, km: number, magnitude: number | null = 4): SequenceMember => ({
  id,
  originAt: day * DAY,
  lon: 99.96,
  lat: 25 + km / 111.195,
  magnitude,
});

describe('sequences', () => {
  test('the two Weishan earthquakes are one', () => {
    const first = { id: 'a', originAt: 1713477250000, lon: 99.96, lat: 25.22, magnitude: 4.2 };
    const second = { id: 'b', originAt: 1713935116000, lon: 99.96, lat: 25.24, magnitude: 4.3 };
    expect(groupSequences([second, first])).toEqual([
      { id: 'a', quakeIds: ['a', 'b'], mainShockId: 'b', startAt: 1713477250000, endAt: 1713935116000 },
    ]);
  });

  test('both limits count, and are included', () => {
    expect(groupSequences([quake('a', 0, 0), quake('b', 30, 19.99)])).toHaveLength(1);
    expect(groupSequences([quake('a', 0, 0), quake('b', 30.001, 0)])).toHaveLength(2);
    expect(groupSequences([quake('a', 0, 0), quake('b', 0, 20.01)])).toHaveLength(2);
    expect(groupSequences([quake('a', 0, 0), quake('b', 9, 30)], { maxKm: 31, maxDays: 9 })).toHaveLength(1);
  });

  test('a chain holds together what its ends alone would not', () => {
    const [chain, ...others] = groupSequences([quake('c', 58, 38), quake('a', 0, 0), quake('b', 29, 19)]);
    expect([chain?.quakeIds, others]).toEqual([['a', 'b', 'c'], []]);
  });

  test('one that joins two sequences makes them one', () => {
    expect(groupSequences([quake('a', 0, 0), quake('b', 1, 38)])).toHaveLength(2);
    expect(groupSequences([quake('a', 0, 0), quake('b', 1, 38), quake('m', 2, 19)])).toHaveLength(1);
  });

  test('main shock: the greatest, the earliest of equals, never an unknown one', () => {
    const mainShock = (...magnitudes: (number | null)[]) =>
      groupSequences(magnitudes.map((m, i) => quake(`q${i}`, i, 0, m)))[0]?.mainShockId;
    expect([mainShock(4.2, 4.3, 4.3), mainShock(null, 3), mainShock(null, null)]).toEqual(['q1', 'q1', 'q0']);
  });

  test('nothing gives nothing', () => {
    expect(groupSequences([])).toEqual([]);
  });

  test.skipIf(!existsSync(history))(
    'Yangbi 2021-05-21 is one sequence of six with M6.1 at its head (skipped where ../shared/data/quake is absent)',
    () => {
      const result = parseQuakeFeed(readFileSync(history, 'utf8'));
      if (!result.ok) throw new Error(result.refusal);
      const sequences = groupSequences(result.quakes.map((q) => ({ ...q, id: q.sourceEventId })));
      expect(sequences.find(({ mainShockId }) => mainShockId === 'us7000e532')).toEqual({
        id: 'us7000e524',
        quakeIds: ['us7000e524', 'us6000ef4u', 'us7000e532', 'us6000ef2w', 'us6000ef3f', 'us7000e53a'],
        mainShockId: 'us7000e532',
        startAt: 1621603286713,
        endAt: 1621607472001,
      });
    },
  );

  const quakes = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 999 }).map(String),
      originAt: fc.integer({ min: 0, max: 200 }).map((day) => day * DAY),
      lon: fc.double({ min: 99, max: 101, noNaN: true }),
      lat: fc.double({ min: 24, max: 26, noNaN: true }),
      magnitude: fc.option(fc.integer({ min: 20, max: 70 }).map((m) => m / 10)),
    }),
    { selector: ({ id }) => id, maxLength: 60 },
  );

  test('independent of the order of the earthquakes', () => {
    const orders = quakes.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(orders, ([list, shuffled]) => {
        expect(groupSequences(shuffled)).toEqual(groupSequences(list));
      }),
      { verbose: true },
    );
  });

  test('the same as comparing every pair', () => {
    fc.assert(
      fc.property(quakes, (list) => {
        const links = new Map(list.map(({ id }) => [id, id]));
        for (const a of list) {
          for (const b of list) {
            const isNear = distanceKm(a, b) <= 20 && Math.abs(a.originAt - b.originAt) <= 30 * DAY;
            const [from, to] = [links.get(a.id), links.get(b.id)];
            if (!isNear || from === to) continue;
            for (const [id, group] of links) if (group === from) links.set(id, to ?? id);
          }
        }
        const isTogether = groupSequences(list).every(
          ({ quakeIds }) => new Set(quakeIds.map((id) => links.get(id))).size === 1,
        );
        expect([isTogether, groupSequences(list).length]).toEqual([true, new Set(links.values()).size]);
      }),
      { verbose: true },
    );
  });

  test('every earthquake is in exactly one sequence, named by its earliest', () => {
    fc.assert(
      fc.property(quakes, (list) => {
        const sequences = groupSequences(list);
        expect(sequences.flatMap(({ quakeIds }) => quakeIds).toSorted()).toEqual(
          list.map(({ id }) => id).toSorted(),
        );
        expect(sequences.map(({ quakeIds }) => quakeIds[0])).toEqual(sequences.map(({ id }) => id));
      }),
      { verbose: true },
    );
  });
});
