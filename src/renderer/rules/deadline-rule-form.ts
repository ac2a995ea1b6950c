import { z } from 'zod';
import { incidentLevelSchema } from '#shared/incidents/schema.ts';
import { deadlineRuleSchema, type DeadlineRule } from '#shared/rules/deadline-rule.ts';
import { readNumber, type NumberLimits, type NumberRefusal } from '../ui/read-number.ts';
import type { CheckedForm } from '../ui/use-saved-form.ts';
import { bilingualFormSchema, completeBilingual, isBlank } from './bilingual-form.ts';

const deadlineRuleFormSchema = z.object({
  name: bilingualFormSchema,
  basis: bilingualFormSchema,
  minutes: z.string(),
  runsFrom: deadlineRuleSchema.shape.runsFrom,
  levels: z.array(incidentLevelSchema),
  enabled: z.boolean(),
  confirmed: z.boolean(),
});
/** 报送时限规则 while it is edited. */
export type DeadlineRuleForm = z.infer<typeof deadlineRuleFormSchema>;

/** A minute to a leap year, as the rule itself allows. */
export const MINUTES_LIMITS: NumberLimits = { min: 1, max: 527_040, isWhole: true };

export function readDeadlineRuleForm(stored: unknown): DeadlineRuleForm | null {
  return deadlineRuleFormSchema.safeParse(stored).data ?? null;
}

export function deadlineRuleForm(rule: DeadlineRule): DeadlineRuleForm {
  const { name, basis, minutes, runsFrom, levels, enabled, confirmed } = rule;
  return { name, basis, minutes: String(minutes), runsFrom, levels, enabled, confirmed };
}

export interface DeadlineRuleFaults {
  readonly name: boolean;
  readonly minutes: NumberRefusal | null;
}

/** The edited rule, or what keeps it from being one. */
export function checkDeadlineRule(
  rule: DeadlineRule,
  form: DeadlineRuleForm,
): CheckedForm<DeadlineRule, DeadlineRuleFaults> {
  const minutes = readNumber(form.minutes, MINUTES_LIMITS);
  const name = isBlank(form.name);
  if (minutes.kind !== 'read' || name)
    return { ok: false, faults: { name, minutes: minutes.kind === 'read' ? null : refusalOf(minutes) } };
  return {
    ok: true,
    input: {
      ...rule,
      name: completeBilingual(form.name),
      basis: completeBilingual(form.basis),
      minutes: minutes.value,
      runsFrom: form.runsFrom,
      levels: form.levels.toSorted((a, b) => a - b),
      enabled: form.enabled,
      confirmed: form.confirmed,
    },
  };
}

const refusalOf = (
  reading: { kind: 'empty' } | { kind: 'refused'; refusal: NumberRefusal },
): NumberRefusal => (reading.kind === 'empty' ? 'number' : reading.refusal);
