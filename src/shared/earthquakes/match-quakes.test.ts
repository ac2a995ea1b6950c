import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchQuakes, type KnownReport, type QuakeReport } from './match-quakes.ts';
import { parseQuakeFeed } from './parse-quake-feed.ts';
import { differenceOf, isSameQuake } from './same-quake.ts';

const history = new URL('../../../../shared/data/quake/usgs-yunnan-m5-history.geojson', import.meta.url);

const base: QuakeReport = {
  source: 'cenc',
  sourceEventId: 'c1',
  originAt: 1713935116000,
  lon: 99.96,
  lat: 25.24,
  magnitude: 4.3,
  status: 'reviewed',
};
const report = (change: Partial<QuakeReport> = {}): QuakeReport => ({ ...base, ...change });
const known = (quakeId: string, change: Partial<QuakeReport> = {}): KnownReport => ({
  ...base,
  ...change,
  quakeId,
});
const usgs = (change: Partial<QuakeReport> = {}): QuakeReport =>
  report({ source: 'usgs', sourceEventId: 'u1', ...change });

function reportsOf(name: string): QuakeReport[] {
  const url = new URL(`../../../e2e/fixtures/quake/${name}`, import.meta.url);
  const result = parseQuakeFeed(readFileSync(url, 'utf8'));
  return result.ok ? [...result.quakes] : [];
}

describe('the same earthquake', () => {
  test.each([
    ['at 60 s', { originAt: base.originAt + 60_000 }, true],
    ['past 60 s', { originAt: base.originAt - 60_001 }, false],
    ['at 0.5', { magnitude: 4.8 }, true],
    ['past 0.5', { magnitude: 4.9 }, false],
    ['below by 0.5', { magnitude: 3.8 }, true],
    ['magnitude unknown', { magnitude: null }, true],
    ['49.9 km north', { lat: 25.24 + 0.4487 }, true],
    ['50.1 km north', { lat: 25.24 + 0.4506 }, false],
  ])('%s', (_, change, expected) => {
    expect(isSameQuake(base, { ...base, ...change })).toBe(expected);
    expect(isSameQuake({ ...base, ...change }, base)).toBe(expected);
  });

  test('the two Weishan earthquakes are two, 2.2 km and five days apart', () => {
    const [second, first] = reportsOf('cenc-weishan-2024-04.json');
    if (!first || !second) throw new Error('fixture not read');
    expect(isSameQuake(first, second)).toBe(false);
    const { km, ms, magnitude } = differenceOf(first, second);
    expect([km.toFixed(1), ms, magnitude]).toEqual(['2.2', 457866000, 0.1]);
  });
});

describe('matching', () => {
  test('the USGS copy of the second Weishan earthquake finds it', () => {
    const weishan = reportsOf('cenc-weishan-2024-04.json').map((quake, i) => ({
      ...quake,
      quakeId: `q${i}`,
    }));
    expect(matchQuakes(reportsOf('usgs-weishan-second.geojson'), weishan)).toEqual([
      { incoming: 0, quakeId: 'q0', by: 'tolerance' },
    ]);
  });

  test('a known id is that earthquake however far it moved', () => {
    const moved = report({ originAt: base.originAt + 600_000, lat: 30, magnitude: 6 });
    expect(matchQuakes([moved], [known('q1')])).toEqual([{ incoming: 0, quakeId: 'q1', by: 'identity' }]);
  });

  test('the nearest in time wins, then the nearest in space; each report keeps its place in the list', () => {
    const candidates = [
      known('late', { originAt: base.originAt + 20_000 }),
      known('far', { sourceEventId: 'c2', lat: 25.5 }),
      known('near', { sourceEventId: 'c3', lat: 25.25 }),
    ];
    const incoming = [usgs({ originAt: 0 }), usgs({ sourceEventId: 'u2' })];
    expect(matchQuakes(incoming, candidates)).toEqual([
      { incoming: 0, quakeId: null, by: 'none' },
      { incoming: 1, quakeId: 'near', by: 'tolerance' },
    ]);
  });

  test('two shocks of one source half a minute apart take one known earthquake each', () => {
    const incoming = [usgs({ originAt: base.originAt + 9_000 }), usgs({ sourceEventId: 'u2' })];
    expect(matchQuakes(incoming, [known('q1')])).toEqual([
      { incoming: 0, quakeId: null, by: 'none' },
      { incoming: 1, quakeId: 'q1', by: 'tolerance' },
    ]);
  });

  test('one source does not report one earthquake under two ids', () => {
    const incoming = [report({ sourceEventId: 'c2', originAt: base.originAt + 30_000 })];
    expect(matchQuakes(incoming, [known('q1')])).toEqual([{ incoming: 0, quakeId: null, by: 'none' }]);
  });

  test('except a reviewed solution that replaces an automatic one', () => {
    const automatic = known('q1', { status: 'automatic' });
    const reviewed = report({ sourceEventId: 'c2' });
    expect(matchQuakes([reviewed], [automatic])).toEqual([{ incoming: 0, quakeId: 'q1', by: 'tolerance' }]);
    const both = [report({ status: 'automatic' }), reviewed];
    expect(matchQuakes(both, [automatic])).toEqual([
      { incoming: 0, quakeId: 'q1', by: 'identity' },
      { incoming: 1, quakeId: null, by: 'none' },
    ]);
  });

  test('a deleted report matches only by its id', () => {
    expect(matchQuakes([usgs({ status: 'deleted' })], [known('q1')])[0]?.by).toBe('none');
    expect(matchQuakes([usgs()], [known('q1', { status: 'deleted' })])[0]?.by).toBe('none');
    expect(matchQuakes([report({ status: 'deleted' })], [known('q1')])[0]?.by).toBe('identity');
  });

  test('any of an earthquake’s reports can be the near one', () => {
    const reports = [known('q1', { lat: 25.6 }), { ...usgs({ lat: 25.9 }), quakeId: 'q1' }];
    const incoming = report({ source: 'wolfx', sourceEventId: 'w1', lat: 26.1 });
    expect(matchQuakes([incoming], reports)[0]?.quakeId).toBe('q1');
  });

  test('a file made of one second many times over: each known earthquake is taken at most once', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => String(i));
    const matches = matchQuakes(
      many.map((id) => usgs({ sourceEventId: id })),
      many.map((id) => known(`q${id}`, { sourceEventId: id })),
    );
    const taken = matches.flatMap(({ quakeId }) => quakeId ?? []);
    expect([matches.length, new Set(taken).size, taken.length > 0]).toEqual([2_000, taken.length, true]);
  });

  test.skipIf(!existsSync(history))(
    'the two Yangbi shocks 33 s and 16 km apart stay two (skipped where ../shared/data/quake is absent)',
    () => {
      const result = parseQuakeFeed(readFileSync(history, 'utf8'));
      if (!result.ok) throw new Error(result.refusal);
      const stored = result.quakes.map((quake) => ({ ...quake, quakeId: quake.sourceEventId }));
      const without = stored.filter(({ quakeId }) => quakeId !== 'us6000ef4u');
      const matches = matchQuakes(result.quakes, without);
      expect(
        matches.filter(({ by }) => by === 'none').map(({ incoming }) => result.quakes[incoming]),
      ).toEqual([result.quakes.find(({ sourceEventId }) => sourceEventId === 'us6000ef4u')]);
    },
  );

  test('does not depend on the order of the lists', () => {
    const reports = fc.record({
      source: fc.constantFrom('cenc' as const, 'usgs' as const),
      sourceEventId: fc.integer({ min: 0, max: 30 }).map(String),
      originAt: fc.integer({ min: 0, max: 120 }).map((s) => s * 1000),
      lon: fc.integer({ min: 0, max: 9 }).map((n) => 99.9 + n / 10),
      lat: fc.constant(25),
      magnitude: fc.constantFrom(4, 4.4, null),
      status: fc.constantFrom('automatic' as const, 'reviewed' as const),
    });
    const identity = (quake: QuakeReport) => `${quake.source} ${quake.sourceEventId}`;
    const incomingLists = fc.uniqueArray(reports, { selector: identity, maxLength: 12 });
    fc.assert(
      fc.property(incomingLists, incomingLists, fc.nat(), (incoming, others, turn) => {
        const stored = others.map((quake) => ({ ...quake, quakeId: `q ${identity(quake)}` }));
        const rotate = <T>(list: T[]): T[] =>
          [...list.slice(turn % 7), ...list.slice(0, turn % 7)].toReversed();
        const answers = (list: QuakeReport[], candidates: KnownReport[]) =>
          new Map(matchQuakes(list, candidates).map((m) => [identity(list[m.incoming] ?? base), m.quakeId]));
        expect(answers(rotate(incoming), rotate(stored))).toEqual(answers(incoming, stored));
      }),
      { verbose: true, numRuns: 200 },
    );
  });
});
