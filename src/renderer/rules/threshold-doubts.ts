import type { IncidentLevel } from '#shared/incidents/schema.ts';
import type { LevelThreshold } from '#shared/rules/level-rule.ts';

/**
 * What is allowed and still looks like a slip: figures between two levels that belong to neither, or a graver level
 * at lower figures than a lighter one.
 */
export type ThresholdDoubt =
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }
  | { readonly kind: 'order'; readonly graver: IncidentLevel; readonly lighter: IncidentLevel };

/** Doubts about ranges that do not overlap, from the lowest figures up. */
export function thresholdDoubts(thresholds: readonly LevelThreshold[]): readonly ThresholdDoubt[] {
  const rising = thresholds.toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  return rising.slice(1).flatMap((above, i) => {
    const below = rising[i];
    if (below === undefined) return [];
    const doubts: ThresholdDoubt[] = [];
    if (below.upper !== null && above.lower !== null && leavesOut(below.upper, above.lower))
      doubts.push({ kind: 'gap', from: below.upper.value, to: above.lower.value });
    if (above.level > below.level) doubts.push({ kind: 'order', graver: below.level, lighter: above.level });
    return doubts;
  });
}

type Bound = NonNullable<LevelThreshold['lower']>;

const leavesOut = (end: Bound, start: Bound): boolean =>
  end.value < start.value || (end.value === start.value && !end.inclusive && !start.inclusive);

const startOf = ({ lower }: LevelThreshold): number => lower?.value ?? Number.NEGATIVE_INFINITY;
const endOf = ({ upper }: LevelThreshold): number => upper?.value ?? Number.POSITIVE_INFINITY;
