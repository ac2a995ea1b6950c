import { expect, test } from 'vitest';
import { durationReading } from './duration-reading.ts';

test('a length of time is written in the unit of the rule', () => {
  expect([5, 60, 90, 120, 1440, 10_080, 43_200, 43_201].map(durationReading)).toEqual([
    { unit: 'minutes', count: 5 },
    { unit: 'hours', count: 1 },
    { unit: 'minutes', count: 90 },
    { unit: 'hours', count: 2 },
    { unit: 'hours', count: 24 },
    { unit: 'days', count: 7 },
    { unit: 'days', count: 30 },
    { unit: 'minutes', count: 43_201 },
  ]);
});
