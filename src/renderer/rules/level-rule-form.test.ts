import { expect, test } from 'vitest';
import { DEFAULT_LEVEL_RULES } from '#shared/rules/default-level-rules.ts';
import type { LevelRule } from '#shared/rules/level-rule.ts';
import { checkLevelRule, levelRuleForm, readLevelRuleForm, type LevelRuleForm } from './level-rule-form.ts';

const [MAGNITUDE] = DEFAULT_LEVEL_RULES as readonly [LevelRule];
const LOSS = DEFAULT_LEVEL_RULES.find(({ id }) => id === 'production-safety-lossFen') as LevelRule;

function edit(
  form: LevelRuleForm,
  row: number,
  part: Partial<LevelRuleForm['bounds'][number]>,
): LevelRuleForm {
  return { ...form, bounds: form.bounds.map((bounds, i) => (i === row ? { ...bounds, ...part } : bounds)) };
}

test('every rule that ships with the program comes out of its form unchanged', () => {
  for (const rule of DEFAULT_LEVEL_RULES)
    expect(checkLevelRule(rule, levelRuleForm(rule))).toEqual({ ok: true, input: rule });
});

test('money is typed in 万元 and kept in fen', () => {
  const form = edit(levelRuleForm(LOSS), 0, { lower: { typed: '8000', inclusive: true } });
  const edited = edit(form, 1, { upper: { typed: '8,000', inclusive: false } });
  expect(checkLevelRule(LOSS, edited)).toEqual({
    ok: true,
    input: {
      ...LOSS,
      thresholds: [
        { level: 1, lower: { value: 8_000_000_000, inclusive: true }, upper: null },
        {
          level: 2,
          lower: { value: 5_000_000_000, inclusive: true },
          upper: { value: 8_000_000_000, inclusive: false },
        },
        ...LOSS.thresholds.slice(2),
      ],
    },
  });
});

test('a level without bounds is left out of the rule', () => {
  const none = { typed: ' ', inclusive: true };
  const checked = checkLevelRule(MAGNITUDE, edit(levelRuleForm(MAGNITUDE), 3, { lower: none, upper: none }));
  expect(checked).toEqual({
    ok: true,
    input: { ...MAGNITUDE, thresholds: MAGNITUDE.thresholds.slice(0, 3) },
  });
});

test('each fault is named where it is', () => {
  const form = levelRuleForm(MAGNITUDE);
  const none = { typed: '', inclusive: true };
  const empty = { ...form, bounds: form.bounds.map(() => ({ lower: none, upper: none })) };
  expect(
    [
      edit(form, 0, { lower: { typed: '七级', inclusive: true } }),
      edit(form, 3, { lower: { typed: '11', inclusive: true } }),
      edit(form, 3, { upper: { typed: '5.5', inclusive: false } }),
      edit(form, 3, { lower: { typed: '5', inclusive: false } }),
      empty,
      { ...form, plan: { zh: ' ', en: '' } },
    ].map((each) => checkLevelRule(MAGNITUDE, each)),
  ).toEqual(
    [
      { plan: false, bounds: { '1 lower': 'number' }, ranges: null },
      { plan: false, bounds: { '4 lower': 'range' }, ranges: null },
      { plan: false, bounds: {}, ranges: 'overlapping-levels' },
      { plan: false, bounds: {}, ranges: 'empty-range' },
      { plan: false, bounds: {}, ranges: 'no-level' },
      { plan: true, bounds: {}, ranges: null },
    ].map((faults) => ({ ok: false, faults })),
  );
});

test('a name given in one language stands for both', () => {
  const form = { ...levelRuleForm(MAGNITUDE), plan: { zh: '巍山县地震应急预案', en: '' } };
  expect(checkLevelRule(MAGNITUDE, form)).toEqual({
    ok: true,
    input: { ...MAGNITUDE, plan: { zh: '巍山县地震应急预案', en: '巍山县地震应急预案' } },
  });
});

test('a draft of another shape is not taken up', () => {
  expect(readLevelRuleForm({ plan: '预案' })).toBeNull();
  expect(readLevelRuleForm(levelRuleForm(LOSS))).toEqual(levelRuleForm(LOSS));
});
