import { expect, test } from 'vitest';
import { compareVersions } from './merge.ts';

const older = { depth: 1, clock: '0000000000010000', node: 'a' };

test.each([
  [
    'a deeper edit wins over a clock ten years ahead',
    { depth: 2, clock: '0000000000000000', node: 'a' },
    { ...older, clock: '00499bc1e4000000' },
  ],
  ['between equals in depth the later clock wins', { ...older, clock: '0000000000020000' }, older],
  ['between equals in clock the greater node wins', { ...older, node: 'b' }, older],
])('S6: %s', (_, winner, loser) => {
  expect(compareVersions(winner, loser)).toBeGreaterThan(0);
  expect(compareVersions(loser, winner)).toBeLessThan(0);
});

test('S6: the same version neither wins nor loses', () => {
  expect(compareVersions(older, { ...older })).toBe(0);
});
