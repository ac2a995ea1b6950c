import { expect, test } from 'vitest';
import { DEFAULT_LEVEL_RULES } from '#shared/rules/default-level-rules.ts';
import type { LevelThreshold } from '#shared/rules/level-rule.ts';
import { thresholdDoubts } from './threshold-doubts.ts';

const at = (value: number, inclusive: boolean) => ({ value, inclusive });

test('the rules that ship with the program raise none', () => {
  expect(DEFAULT_LEVEL_RULES.flatMap(({ thresholds }) => thresholdDoubts(thresholds))).toEqual([]);
});

test('figures between two levels are named, also a single one that neither includes', () => {
  const apart: LevelThreshold[] = [
    { level: 2, lower: at(6, true), upper: null },
    { level: 3, lower: at(5, true), upper: at(5.5, false) },
    { level: 4, lower: at(4, true), upper: at(5, true) },
  ];
  const touching: LevelThreshold[] = [
    { level: 3, lower: at(5, false), upper: null },
    { level: 4, lower: null, upper: at(5, false) },
  ];
  expect([thresholdDoubts(apart), thresholdDoubts(touching)]).toEqual([
    [{ kind: 'gap', from: 5.5, to: 6 }],
    [{ kind: 'gap', from: 5, to: 5 }],
  ]);
});

test('a graver level below a lighter one is named', () => {
  expect(
    thresholdDoubts([
      { level: 1, lower: at(4, true), upper: at(5, false) },
      { level: 2, lower: at(5, true), upper: null },
    ]),
  ).toEqual([{ kind: 'order', graver: 1, lighter: 2 }]);
});
