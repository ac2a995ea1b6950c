import { expect, test } from 'vitest';
import { HYBRID_ZERO, nextHybridTime, wallOf, writeHybridTime } from './hybrid-clock.ts';

test('S11: readings grow while the wall clock stands, jumps back and jumps ahead', () => {
  const walls = [1_000, 1_000, 1_000, 400, 5_000, 4_999, 5_001];
  const readings = walls.reduce<string[]>(
    (all, wall) => [...all, nextHybridTime(all.at(-1) ?? HYBRID_ZERO, wall)],
    [],
  );
  expect(readings.toSorted()).toEqual(readings);
  expect(new Set(readings).size).toBe(walls.length);
  expect(readings.map(wallOf)).toEqual([1_000, 1_000, 1_000, 1_000, 5_000, 5_000, 5_001]);
});

test('S11: a full counter moves to the next millisecond', () => {
  expect(nextHybridTime(writeHybridTime(7, 0xffff), 7)).toBe(writeHybridTime(8, 0));
});

test('S12: a clock before 1970 still gives a reading', () => {
  expect(nextHybridTime(HYBRID_ZERO, -5)).toBe(writeHybridTime(0, 1));
});
