import { expect, test } from 'vitest';
import { DEFAULT_LEVEL_RULES } from '#shared/rules/default-level-rules.ts';
import { compactRange } from './compact-range.ts';

test('the ranges of the rules that ship with the program', () => {
  const written = Object.fromEntries(
    DEFAULT_LEVEL_RULES.map(({ id, indicator, thresholds }) => [
      id,
      thresholds.map((threshold) => compactRange(threshold, indicator)),
    ]),
  );
  expect([
    written['quake-2012-magnitude'],
    written['quake-older-magnitude'],
    written['production-safety-lossFen'],
    written['forest-fire-deaths'],
  ]).toEqual([
    ['≥ 7.0', '≥ 6.0 < 7.0', '≥ 5.0 < 6.0', '≥ 4.0 < 5.0'],
    ['≥ 7.0', '≥ 6.5 < 7.0', '≥ 6.0 < 6.5', '≥ 5.0 < 6.0'],
    ['≥ 10000', '≥ 5000 < 10000', '≥ 1000 < 5000', '< 1000'],
    ['≥ 30', '≥ 10 < 30', '≥ 3 < 10', '≥ 1 < 3'],
  ]);
});
