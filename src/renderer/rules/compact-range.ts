import type { LevelIndicator } from '#shared/rules/level-indicators.ts';
import type { LevelThreshold } from '#shared/rules/level-rule.ts';
import { typedFigure } from './indicator-measure.ts';

/** A range for a narrow column: `≥ 5.0 < 6.0`, in the unit the indicator is typed in. «More than nothing» is left unsaid. */
export function compactRange({ lower, upper }: LevelThreshold, indicator: LevelIndicator): string {
  const write = (value: number): string =>
    indicator === 'magnitude' && Number.isInteger(value) ? value.toFixed(1) : typedFigure(value, indicator);
  const parts: string[] = [];
  if (lower !== null && (lower.value !== 0 || lower.inclusive || upper === null))
    parts.push(`${lower.inclusive ? '≥' : '>'} ${write(lower.value)}`);
  if (upper !== null) parts.push(`${upper.inclusive ? '≤' : '<'} ${write(upper.value)}`);
  return parts.join(' ');
}
