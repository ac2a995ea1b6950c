import { expect, test } from 'vitest';
import type { QuakeReport } from './match-quakes.ts';
import { DEFAULT_SOURCE_RANKING, preferReport, type SourceRanking } from './prefer-source.ts';

const base: QuakeReport = {
  source: 'cenc',
  sourceEventId: 'c1',
  status: 'automatic',
  magnitude: 4.3,
  lon: 99.96,
  lat: 25.24,
  originAt: 1713935116000,
};
const cenc = base;
const usgs: QuakeReport = { ...base, source: 'usgs', sourceEventId: 'u1' };
const wolfx: QuakeReport = { ...base, source: 'wolfx', sourceEventId: 'w1' };
const inJapan = { lon: 142.4, lat: 38.3 };

test.each<[string, QuakeReport[], QuakeReport | string]>([
  ['CENC before its mirror and USGS in China', [usgs, wolfx, cenc], cenc],
  ['reviewed before automatic, whatever the source', [cenc, { ...usgs, status: 'reviewed' }], 'u1'],
  [
    'USGS first elsewhere',
    [
      { ...cenc, ...inJapan },
      { ...usgs, ...inJapan },
    ],
    'u1',
  ],
  ['a report that stands before a deleted one', [{ ...cenc, status: 'deleted' }, usgs], 'u1'],
  [
    'one with a magnitude before one without',
    [
      { ...cenc, magnitude: null },
      { ...cenc, sourceEventId: 'c0' },
    ],
    'c0',
  ],
  ['the greater id at last', [cenc, { ...cenc, sourceEventId: 'c2' }], 'c2'],
  ['the only one', [{ ...usgs, status: 'deleted' }], 'u1'],
])('%s', (_, reports, expected) => {
  const id = typeof expected === 'string' ? expected : expected.sourceEventId;
  expect(preferReport(reports)?.sourceEventId).toBe(id);
  expect(preferReport(reports.toReversed())?.sourceEventId).toBe(id);
});

test('the ranking and the judge of what is in China are parameters', () => {
  const ranking: SourceRanking = { ...DEFAULT_SOURCE_RANKING, reviewedFirst: false, inChina: ['usgs'] };
  expect(preferReport([{ ...cenc, status: 'reviewed' }, usgs], ranking)).toBe(usgs);
  expect(preferReport([cenc, usgs], DEFAULT_SOURCE_RANKING, () => false)).toBe(usgs);
  expect(preferReport([])).toBeNull();
});
