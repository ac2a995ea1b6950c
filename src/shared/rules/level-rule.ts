import { z } from 'zod';
import { incidentLevelSchema } from '../incidents/schema.ts';
import { bilingualSchema, type Bilingual } from './bilingual.ts';
import { formatIndicator, levelIndicatorSchema, type LevelIndicator } from './level-indicators.ts';

/** In Chinese law «以上» includes the number and «以下» does not; here each bound says which it is. */
const levelBoundSchema = z.object({ value: z.number(), inclusive: z.boolean() });
type LevelBound = z.infer<typeof levelBoundSchema>;

const levelThresholdSchema = z.object({
  level: incidentLevelSchema,
  lower: levelBoundSchema.nullable(),
  upper: levelBoundSchema.nullable(),
});
export type LevelThreshold = z.infer<typeof levelThresholdSchema>;

/** What the four levels are called by this rule, gravest first. */
const levelNamesSchema = z.object({
  zh: z.array(z.string().max(40)).length(4),
  en: z.array(z.string().max(60)).length(4),
});

/** 分级规则: one indicator of one plan, and the figures that make each level. A row a bureau can edit. */
export const levelRuleSchema = z.object({
  id: z.string().min(1).max(80),
  /** The plan or regulation the row belongs to. */
  plan: bilingualSchema,
  /** Incident type codes it applies to, with everything below them. */
  typePrefixes: z.array(z.string().min(1).max(12)).min(1),
  indicator: levelIndicatorSchema,
  thresholds: z.array(levelThresholdSchema).min(1).max(4),
  levelNames: levelNamesSchema,
  /** Sentence of the clause: {value}, {level} and {range} are filled in, with units. */
  clause: bilingualSchema,
  basis: bilingualSchema,
  /** Seen in a source that applies to this bureau; otherwise shown with 待核. */
  confirmed: z.boolean(),
  enabled: z.boolean(),
});
export type LevelRule = z.infer<typeof levelRuleSchema>;

export type LevelRuleFault = 'repeated-level' | 'empty-range' | 'overlapping-levels';

/** What is wrong with an edited rule beyond its types, or null: each value must fire at most one level. */
export function findLevelRuleFault({ thresholds }: Pick<LevelRule, 'thresholds'>): LevelRuleFault | null {
  if (new Set(thresholds.map(({ level }) => level)).size < thresholds.length) return 'repeated-level';
  if (thresholds.some(({ lower, upper }) => lower && upper && !hasRoom(lower, upper))) return 'empty-range';
  const isApart = thresholds.every((a, i) =>
    thresholds.slice(i + 1).every((b) => liesBelow(a, b) || liesBelow(b, a)),
  );
  return isApart ? null : 'overlapping-levels';
}

function hasRoom(lower: LevelBound, upper: LevelBound): boolean {
  return lower.value < upper.value || (lower.value === upper.value && lower.inclusive && upper.inclusive);
}

function liesBelow({ upper }: LevelThreshold, { lower }: LevelThreshold): boolean {
  if (!upper || !lower) return false;
  return upper.value < lower.value || (upper.value === lower.value && !(upper.inclusive && lower.inclusive));
}

export function isWithin(value: number, { lower, upper }: Pick<LevelThreshold, 'lower' | 'upper'>): boolean {
  if (lower && (lower.inclusive ? value < lower.value : value <= lower.value)) return false;
  return !(upper && (upper.inclusive ? value > upper.value : value >= upper.value));
}

/** A threshold in words: «4.0级以上5.0级以下», «≥ 4.0 and < 5.0». «More than nothing» is left unsaid. */
export function describeRange(
  indicator: LevelIndicator,
  { lower, upper }: Pick<LevelThreshold, 'lower' | 'upper'>,
): Bilingual {
  const zh: string[] = [];
  const en: string[] = [];
  const saysLower = lower !== null && (lower.value !== 0 || lower.inclusive);
  if (saysLower) {
    const text = formatIndicator(indicator, lower.value);
    zh.push(lower.inclusive ? `${text.zh}以上` : `超过${text.zh}`);
    en.push(`${lower.inclusive ? '≥' : '>'} ${text.en}`);
  }
  if (upper) {
    const text = formatIndicator(indicator, upper.value);
    if (saysLower && !lower.inclusive) zh.push('、');
    zh.push(upper.inclusive ? `不超过${text.zh}` : `${text.zh}以下`);
    en.push(`${upper.inclusive ? '≤' : '<'} ${text.en}`);
  }
  return { zh: zh.join(''), en: en.join(' and ') };
}
