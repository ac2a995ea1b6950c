import { isOfType } from './incident-types.ts';
import { formatIndicator, type LevelIndicator } from './level-indicators.ts';
import { describeRange, isWithin, type LevelRule, type LevelThreshold } from './level-rule.ts';
import type { FiredClause, LevelSuggestion } from './level-suggestion.ts';

/** What is known of an incident. Absent and null both mean unknown, which is not zero. */
export type LevelFacts = {
  readonly typeCode: string;
  readonly missing?: number | null;
} & { readonly [Indicator in LevelIndicator]?: number | null };

/**
 * The level the enabled rules suggest for an incident, with every clause that fired. It never sets a level.
 *
 * Units as in level-indicators.ts. `deathsAndMissing` is summed from `deaths` and `missing` when not given itself.
 * Rules of domain 2.3; the default figures are national ones for a province, so a bureau replaces them by its own.
 */
export function suggestLevel(facts: LevelFacts, rules: readonly LevelRule[]): LevelSuggestion {
  const applicable = rules.filter(
    (rule) => rule.enabled && rule.typePrefixes.some((prefix) => isOfType(facts.typeCode, prefix)),
  );
  if (applicable.length === 0) return { kind: 'no-rule' };
  const checked = applicable.flatMap((rule) => {
    const value = valueOf(facts, rule.indicator);
    return value === null ? [] : [{ rule, value }];
  });
  if (checked.length === 0) return { kind: 'no-figures' };
  const clauses = checked
    .flatMap(({ rule, value }) =>
      rule.thresholds
        .filter((threshold) => isWithin(value, threshold))
        .map((t) => fireClause(rule, t, value)),
    )
    .toSorted((a, b) => a.level - b.level || (a.ruleId < b.ruleId ? -1 : 1));
  const gravest = clauses[0];
  if (!gravest) {
    return {
      kind: 'below-threshold',
      checked: checked.map(({ rule, value }) => ({ ruleId: rule.id, indicator: rule.indicator, value })),
    };
  }
  const confirmed = clauses.some((clause) => clause.level === gravest.level && clause.confirmed);
  return { kind: 'suggested', level: gravest.level, confirmed, clauses };
}

function valueOf(facts: LevelFacts, indicator: LevelIndicator): number | null {
  const given = facts[indicator] ?? null;
  if (given !== null) return Number.isNaN(given) ? null : given;
  if (indicator !== 'deathsAndMissing') return null;
  const { deaths = null, missing = null } = facts;
  return deaths === null && missing === null ? null : (deaths ?? 0) + (missing ?? 0);
}

function fireClause(rule: LevelRule, threshold: LevelThreshold, value: number): FiredClause {
  const figure = formatIndicator(rule.indicator, value);
  const range = describeRange(rule.indicator, threshold);
  const fill = (language: 'zh' | 'en'): string =>
    rule.clause[language]
      .replaceAll('{value}', () => figure[language])
      .replaceAll('{level}', () => rule.levelNames[language][threshold.level - 1] ?? '')
      .replaceAll('{range}', () => range[language]);
  return {
    ruleId: rule.id,
    indicator: rule.indicator,
    value,
    level: threshold.level,
    plan: rule.plan,
    text: { zh: fill('zh'), en: fill('en') },
    basis: rule.basis,
    confirmed: rule.confirmed,
  };
}
