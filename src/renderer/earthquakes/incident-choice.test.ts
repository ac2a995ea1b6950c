import { expect, test } from 'vitest';
import {
  canBecomeIncident,
  defaultIncidents,
  inReadingOrder,
  PRESELECT_LIMIT,
  type FeedItem,
} from './incident-choice.ts';

const item = (key: string, part: Partial<FeedItem> = {}): FeedItem => ({
  key,
  source: 'cenc',
  originAt: 1_713_935_116_000,
  lon: 99.96,
  lat: 25.24,
  depthKm: 10,
  magnitude: 4.3,
  place: '云南大理州巍山县',
  outcome: 'new',
  concerns: true,
  distanceKm: 34.5,
  ...part,
});

test('new earthquakes of concern become incidents, nothing else does by itself', () => {
  const items = [
    item('new'),
    item('far', { concerns: false }),
    item('other', { outcome: 'another-source' }),
    item('revised', { outcome: 'revision' }),
    item('again', { outcome: 'duplicate' }),
    item('gone', { outcome: 'withdrawn', concerns: false }),
  ];
  expect([...defaultIncidents(items)]).toEqual(['new']);
});

test('up to the limit all that qualify are chosen, above it none', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => item(String(at)));
  expect(defaultIncidents(many(PRESELECT_LIMIT)).size).toBe(20);
  expect(defaultIncidents(many(PRESELECT_LIMIT + 1)).size).toBe(0);
});

test('a withdrawn earthquake cannot become an incident', () => {
  expect(
    ['new', 'duplicate', 'withdrawn'].map((outcome) =>
      canBecomeIncident(item('x', { outcome } as Partial<FeedItem>)),
    ),
  ).toEqual([true, true, false]);
});

test('what concerns the bureau is read first, then the latest', () => {
  const items = [
    item('far', { concerns: false, originAt: 9 }),
    item('early', { originAt: 1 }),
    item('late', { originAt: 2 }),
  ];
  expect(inReadingOrder(items).map(({ key }) => key)).toEqual(['late', 'early', 'far']);
});
