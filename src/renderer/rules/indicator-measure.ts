import type { LevelIndicator } from '#shared/rules/level-indicators.ts';
import type { NumberLimits } from '../ui/read-number.ts';

/**
 * How a figure of a rule is typed. Money is typed in 万元 whatever the language, so that a draft typed in one
 * language means the same in the other.
 */
interface IndicatorMeasure {
  readonly unit: 'magnitude' | 'people' | 'money' | 'hectares';
  /** What one typed unit is worth in the stored one. */
  readonly worth: number;
  readonly limits: NumberLimits;
}

const PEOPLE: IndicatorMeasure = {
  unit: 'people',
  worth: 1,
  limits: { min: 0, max: 1_000_000_000, isWhole: true },
};
/** 万元 in fen. */
const MONEY: IndicatorMeasure = { unit: 'money', worth: 1_000_000, limits: { min: 0, max: 1_000_000_000 } };

const MEASURES: Readonly<Record<LevelIndicator, IndicatorMeasure>> = {
  magnitude: { unit: 'magnitude', worth: 1, limits: { min: 0, max: 10 } },
  deaths: PEOPLE,
  deathsAndMissing: PEOPLE,
  seriouslyInjured: PEOPLE,
  lossFen: MONEY,
  threatenedPeople: PEOPLE,
  potentialLossFen: MONEY,
  burnedHectares: { unit: 'hectares', worth: 1, limits: { min: 0, max: 10_000_000 } },
};

export const measureOf = (indicator: LevelIndicator): IndicatorMeasure => MEASURES[indicator];

/** A stored figure as it stands in its field: 4, or 5000 for 5000 万元 in fen. */
export const typedFigure = (value: number, indicator: LevelIndicator): string =>
  String(value / MEASURES[indicator].worth);

/** The stored figure of a typed one; fen have no fractions. */
export function storedFigure(typed: number, indicator: LevelIndicator): number {
  const { worth } = MEASURES[indicator];
  return worth === 1 ? typed : Math.round(typed * worth);
}
