import { z } from 'zod';
import type { Bilingual } from './bilingual.ts';

/** Figures a level rule may look at. Money in fen, people and deaths as integers, area in hectares. */
const LEVEL_INDICATORS = [
  'magnitude',
  'deaths',
  'deathsAndMissing',
  'seriouslyInjured',
  'lossFen',
  'threatenedPeople',
  'potentialLossFen',
  'burnedHectares',
] as const;
export const levelIndicatorSchema = z.enum(LEVEL_INDICATORS);
export type LevelIndicator = z.infer<typeof levelIndicatorSchema>;

/** How a figure is written: what one printed unit is worth in the stored one. */
type Measure = { readonly decimals: number; readonly zh: Unit; readonly en: Unit };
type Unit = { readonly worth: number; readonly unit: string };

const PEOPLE: Measure = { decimals: 0, zh: { worth: 1, unit: '人' }, en: { worth: 1, unit: '' } };
const MONEY: Measure = {
  decimals: 0,
  zh: { worth: 1_000_000, unit: '万元' },
  en: { worth: 100_000_000, unit: ' million yuan' },
};

const MEASURES: Readonly<Record<LevelIndicator, Measure>> = {
  magnitude: { decimals: 1, zh: { worth: 1, unit: '级' }, en: { worth: 1, unit: '' } },
  deaths: PEOPLE,
  deathsAndMissing: PEOPLE,
  seriouslyInjured: PEOPLE,
  lossFen: MONEY,
  threatenedPeople: PEOPLE,
  potentialLossFen: MONEY,
  burnedHectares: { decimals: 0, zh: { worth: 1, unit: '公顷' }, en: { worth: 1, unit: ' ha' } },
};

/** A figure with its unit as documents write it: 4.3级, 12人, 1200万元. At most four decimals. */
export function formatIndicator(indicator: LevelIndicator, value: number): Bilingual {
  const { decimals, zh, en } = MEASURES[indicator];
  return {
    zh: formatNumber(value / zh.worth, decimals) + zh.unit,
    en: formatNumber(value / en.worth, decimals) + en.unit,
  };
}

function formatNumber(value: number, minDecimals: number): string {
  const rounded = Math.round(value * 10_000) / 10_000;
  const written = String(rounded).split('.')[1]?.length ?? 0;
  return rounded.toFixed(Math.max(minDecimals, written));
}
