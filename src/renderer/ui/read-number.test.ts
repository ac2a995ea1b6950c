import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

const WIDE = { min: -1000, max: 1_000_000 };

test.each([
  ['4.3', { kind: 'read', value: 4.3 }],
  [' １２００ ', { kind: 'read', value: 1200 }],
  ['32,220', { kind: 'read', value: 32_220 }],
  ['-0.5', { kind: 'read', value: -0.5 }],
  ['', { kind: 'empty' }],
  ['  ', { kind: 'empty' }],
  ['4级', { kind: 'refused', refusal: 'number' }],
  ['1e3', { kind: 'refused', refusal: 'number' }],
  ['1.2.3', { kind: 'refused', refusal: 'number' }],
  ['.', { kind: 'refused', refusal: 'number' }],
  ['Infinity', { kind: 'refused', refusal: 'number' }],
  ['1000001', { kind: 'refused', refusal: 'range' }],
])('%j is read as it is meant', (typed, expected) => {
  expect(readNumber(typed, WIDE)).toEqual(expected);
});

test('both limits are included, and people come whole', () => {
  const people = { min: 0, max: 360, isWhole: true };
  expect(['0', '360', '361', '-1', '2.5'].map((typed) => readNumber(typed, people))).toEqual([
    { kind: 'read', value: 0 },
    { kind: 'read', value: 360 },
    { kind: 'refused', refusal: 'range' },
    { kind: 'refused', refusal: 'range' },
    { kind: 'refused', refusal: 'whole' },
  ]);
});
