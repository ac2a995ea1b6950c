import { expect, test } from 'vitest';
import { isInRegion, subtreePrefix } from './region-code.ts';

test('a code stands for its subtree', () => {
  expect(['530000', '532900', '532927', '532927204'].map(subtreePrefix)).toEqual([
    '53',
    '5329',
    '532927',
    '532927204',
  ]);
  expect(isInRegion('532927', '532900')).toBe(true);
  expect(isInRegion('422801', '532900')).toBe(false);
});
