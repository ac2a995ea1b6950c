import { expect, test } from 'vitest';
import { DEFAULT_DEADLINE_RULES } from '#shared/rules/default-deadline-rules.ts';
import type { DeadlineRule } from '#shared/rules/deadline-rule.ts';
import { checkDeadlineRule, deadlineRuleForm } from './deadline-rule-form.ts';

const [PHONE] = DEFAULT_DEADLINE_RULES as readonly [DeadlineRule];

test('every rule that ships with the program comes out of its form unchanged', () => {
  for (const rule of DEFAULT_DEADLINE_RULES)
    expect(checkDeadlineRule(rule, deadlineRuleForm(rule))).toEqual({ ok: true, input: rule });
});

test('levels are kept gravest first, in whatever order they were chosen', () => {
  const form = { ...deadlineRuleForm(PHONE), minutes: '20', levels: [3, 1] as (1 | 3)[], confirmed: true };
  expect(checkDeadlineRule(PHONE, form)).toEqual({
    ok: true,
    input: { ...PHONE, minutes: 20, levels: [1, 3], confirmed: true },
  });
});

test('what is wrong is named', () => {
  const form = deadlineRuleForm(PHONE);
  expect(
    [
      { ...form, minutes: '' },
      { ...form, minutes: '0' },
      { ...form, minutes: '1.5' },
      { ...form, name: { zh: '', en: ' ' } },
    ].map((each) => checkDeadlineRule(PHONE, each)),
  ).toEqual(
    [
      { name: false, minutes: 'number' },
      { name: false, minutes: 'range' },
      { name: false, minutes: 'whole' },
      { name: true, minutes: null },
    ].map((faults) => ({ ok: false, faults })),
  );
});
