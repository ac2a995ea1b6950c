import { z } from 'zod';
import { INCIDENT_LEVELS, type IncidentLevel } from '#shared/incidents/schema.ts';
import {
  findLevelRuleFault,
  type LevelRule,
  type LevelRuleFault,
  type LevelThreshold,
} from '#shared/rules/level-rule.ts';
import type { LevelIndicator } from '#shared/rules/level-indicators.ts';
import { readNumber, type NumberRefusal } from '../ui/read-number.ts';
import type { CheckedForm } from '../ui/use-saved-form.ts';
import { bilingualFormSchema, completeBilingual, isBlank } from './bilingual-form.ts';
import { measureOf, storedFigure, typedFigure } from './indicator-measure.ts';

const boundFormSchema = z.object({ typed: z.string(), inclusive: z.boolean() });
export type BoundForm = z.infer<typeof boundFormSchema>;

const levelRuleFormSchema = z.object({
  plan: bilingualFormSchema,
  basis: bilingualFormSchema,
  /** Gravest first; a level without either bound is not set by the rule. */
  bounds: z
    .array(z.object({ lower: boundFormSchema, upper: boundFormSchema }))
    .length(INCIDENT_LEVELS.length),
  enabled: z.boolean(),
  confirmed: z.boolean(),
});
/** 分级规则 while it is edited; figures as typed. */
export type LevelRuleForm = z.infer<typeof levelRuleFormSchema>;

export function readLevelRuleForm(stored: unknown): LevelRuleForm | null {
  return levelRuleFormSchema.safeParse(stored).data ?? null;
}

export function levelRuleForm({
  plan,
  basis,
  thresholds,
  indicator,
  enabled,
  confirmed,
}: LevelRule): LevelRuleForm {
  const typed = (bound: LevelThreshold['lower'], inclusive: boolean): BoundForm =>
    bound === null
      ? { typed: '', inclusive }
      : { typed: typedFigure(bound.value, indicator), inclusive: bound.inclusive };
  return {
    plan,
    basis,
    bounds: INCIDENT_LEVELS.map((level) => {
      const row = thresholds.find((threshold) => threshold.level === level);
      // 以上 includes the number and 以下 does not, until somebody says otherwise.
      return { lower: typed(row?.lower ?? null, true), upper: typed(row?.upper ?? null, false) };
    }),
    enabled,
    confirmed,
  };
}

export type BoundSide = 'lower' | 'upper';

export interface LevelRuleFaults {
  readonly plan: boolean;
  readonly bounds: Readonly<Partial<Record<`${IncidentLevel} ${BoundSide}`, NumberRefusal>>>;
  readonly ranges: LevelRuleFault | 'no-level' | null;
}

/** The edited rule, or everything that keeps it from being one. */
export function checkLevelRule(
  rule: LevelRule,
  form: LevelRuleForm,
): CheckedForm<LevelRule, LevelRuleFaults> {
  const bounds: { -readonly [Key in keyof LevelRuleFaults['bounds']]: NumberRefusal } = {};
  const thresholds: LevelThreshold[] = [];
  for (const [i, level] of INCIDENT_LEVELS.entries()) {
    const row = form.bounds[i];
    if (row === undefined) continue;
    const [lower, upper] = [readBound(row.lower, rule.indicator), readBound(row.upper, rule.indicator)];
    if (typeof lower === 'string') bounds[`${level} lower`] = lower;
    if (typeof upper === 'string') bounds[`${level} upper`] = upper;
    if (typeof lower === 'string' || typeof upper === 'string') continue;
    if (lower !== null || upper !== null) thresholds.push({ level, lower, upper });
  }
  const isRead = Object.keys(bounds).length === 0;
  const ranges = !isRead ? null : thresholds.length === 0 ? 'no-level' : findLevelRuleFault({ thresholds });
  const plan = isBlank(form.plan);
  if (plan || !isRead || ranges !== null) return { ok: false, faults: { plan, bounds, ranges } };
  return {
    ok: true,
    input: {
      ...rule,
      plan: completeBilingual(form.plan),
      basis: completeBilingual(form.basis),
      thresholds,
      enabled: form.enabled,
      confirmed: form.confirmed,
    },
  };
}

/** Both ends of one level as they are typed; null while either is no figure of its kind. */
export function readRow(
  { lower, upper }: LevelRuleForm['bounds'][number],
  indicator: LevelIndicator,
): Pick<LevelThreshold, 'lower' | 'upper'> | null {
  const [from, to] = [readBound(lower, indicator), readBound(upper, indicator)];
  return typeof from === 'string' || typeof to === 'string' ? null : { lower: from, upper: to };
}

function readBound(
  { typed, inclusive }: BoundForm,
  indicator: LevelIndicator,
): LevelThreshold['lower'] | NumberRefusal {
  const reading = readNumber(typed, measureOf(indicator).limits);
  if (reading.kind === 'empty') return null;
  return reading.kind === 'refused'
    ? reading.refusal
    : { value: storedFigure(reading.value, indicator), inclusive };
}
