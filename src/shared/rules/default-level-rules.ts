import type { Bilingual } from './bilingual.ts';
import type { LevelIndicator } from './level-indicators.ts';
import type { LevelRule, LevelThreshold } from './level-rule.ts';

/** Where level 4 begins, and the figures at which levels 3, 2 and 1 begin; each level ends where the next begins. */
type Steps = readonly [four: number, three: number, two: number, one: number];

const LEVEL_NAMES: LevelRule['levelNames'] = {
  zh: ['特别重大', '重大', '较大', '一般'],
  en: ['particularly serious', 'serious', 'relatively serious', 'ordinary'],
};

const SIZE_NAMES: LevelRule['levelNames'] = {
  zh: ['特大型', '大型', '中型', '小型'],
  en: ['extra-large', 'large', 'medium', 'small'],
};

/** One plan's rows share everything but the indicator, its figures and its sentence. */
type Plan = Pick<LevelRule, 'plan' | 'typePrefixes' | 'levelNames' | 'basis' | 'enabled'> & {
  readonly key: string;
  readonly kind: Bilingual;
};

const QUAKE_2012: Plan = {
  key: 'quake-2012',
  plan: { zh: '国家地震应急预案（2012）', en: 'National earthquake plan (2012)' },
  typePrefixes: ['11C'],
  levelNames: LEVEL_NAMES,
  kind: { zh: '地震灾害', en: 'earthquake disaster' },
  basis: {
    zh: '国家地震应急预案（2012年修订）；县级预案通常沿用，以本地预案为准',
    en: 'National earthquake emergency plan, 2012 revision; the local plan prevails',
  },
  enabled: true,
};

const QUAKE_OLDER: Plan = {
  ...QUAKE_2012,
  key: 'quake-older',
  plan: { zh: '国家地震应急预案（旧版）', en: 'National earthquake plan (older)' },
  basis: {
    zh: '国家地震应急预案（旧版，震级标准限人口较密集地区）',
    en: 'National earthquake emergency plan, older edition; magnitudes for densely populated areas',
  },
  enabled: false,
};

const PRODUCTION_SAFETY: Plan = {
  key: 'production-safety',
  plan: { zh: '生产安全事故', en: 'Production safety accidents' },
  typePrefixes: ['12A', '12B', '12C', '12D', '12E', '12F', '12G', '12H', '12N', '12R'],
  levelNames: LEVEL_NAMES,
  kind: { zh: '事故', en: 'accident' },
  basis: {
    zh: '国务院令第493号《生产安全事故报告和调查处理条例》第三条',
    en: 'State Council Decree 493, article 3',
  },
  enabled: true,
};

const GEOLOGICAL_DAMAGE: Plan = {
  key: 'geological-damage',
  plan: { zh: '地质灾害灾情', en: 'Geological disaster, damage done' },
  typePrefixes: ['11D'],
  levelNames: SIZE_NAMES,
  kind: { zh: '地质灾害灾情', en: 'geological disaster' },
  basis: { zh: '国务院令第394号《地质灾害防治条例》', en: 'State Council Decree 394' },
  enabled: true,
};

const GEOLOGICAL_DANGER: Plan = {
  ...GEOLOGICAL_DAMAGE,
  key: 'geological-danger',
  plan: { zh: '地质灾害险情', en: 'Geological disaster, danger' },
  kind: { zh: '地质灾害险情', en: 'geological danger' },
};

const FOREST_FIRE: Plan = {
  key: 'forest-fire',
  plan: { zh: '森林火灾', en: 'Forest fires' },
  typePrefixes: ['11G'],
  levelNames: LEVEL_NAMES,
  kind: { zh: '森林火灾', en: 'forest fire' },
  basis: { zh: '国务院令第541号《森林防火条例》第四十条', en: 'State Council Decree 541, article 40' },
  enabled: true,
};

const SENTENCES: Readonly<Record<LevelIndicator, Bilingual>> = {
  magnitude: { zh: '初判震级{value}', en: 'Initial magnitude {value}' },
  deaths: { zh: '死亡{value}', en: 'Deaths {value}' },
  deathsAndMissing: { zh: '死亡（含失踪）{value}', en: 'Deaths and missing {value}' },
  seriouslyInjured: { zh: '重伤{value}', en: 'Seriously injured {value}' },
  lossFen: { zh: '直接经济损失{value}', en: 'Direct economic loss {value}' },
  threatenedPeople: { zh: '受威胁人数{value}', en: 'People threatened {value}' },
  potentialLossFen: { zh: '潜在经济损失{value}', en: 'Potential economic loss {value}' },
  burnedHectares: { zh: '受害森林面积{value}', en: 'Forest area burned {value}' },
};

/** Fen in 万元: 10,000 yuan of 100 fen. */
const WAN = 1_000_000;

function row(plan: Plan, indicator: LevelIndicator, [four, three, two, one]: Steps): LevelRule {
  // A figure of nothing reaches no level, also where the regulation names no lower end for the fourth.
  const first = { value: four, inclusive: four > 0 };
  const at = (value: number, inclusive: boolean) => ({ value, inclusive });
  const thresholds: LevelThreshold[] = [
    { level: 1, lower: at(one, true), upper: null },
    { level: 2, lower: at(two, true), upper: at(one, false) },
    { level: 3, lower: at(three, true), upper: at(two, false) },
    { level: 4, lower: first, upper: at(three, false) },
  ];
  const { key, kind, ...shared } = plan;
  const sentence = SENTENCES[indicator];
  return {
    ...shared,
    id: `${key}-${indicator}`,
    indicator,
    thresholds,
    clause: {
      zh: `${sentence.zh}，符合{level}${kind.zh}（{range}）`,
      en: `${sentence.en}: {level} ${kind.en} ({range})`,
    },
    confirmed: false,
  };
}

/**
 * Rows of domain 2.3, all to be checked against the bureau's own plan: national thresholds are meant for a
 * province. Of the two earthquake plans the 2012 one is on. People in persons, loss in fen, area in hectares.
 */
export const DEFAULT_LEVEL_RULES: readonly LevelRule[] = [
  row(QUAKE_2012, 'magnitude', [4, 5, 6, 7]),
  row(QUAKE_2012, 'deathsAndMissing', [1, 10, 50, 300]),
  row(QUAKE_OLDER, 'magnitude', [5, 6, 6.5, 7]),
  row(QUAKE_OLDER, 'deaths', [1, 20, 50, 300]),
  row(PRODUCTION_SAFETY, 'deaths', [1, 3, 10, 30]),
  row(PRODUCTION_SAFETY, 'seriouslyInjured', [1, 10, 50, 100]),
  row(PRODUCTION_SAFETY, 'lossFen', [0, 1000 * WAN, 5000 * WAN, 10_000 * WAN]),
  row(GEOLOGICAL_DAMAGE, 'deaths', [1, 3, 10, 30]),
  row(GEOLOGICAL_DAMAGE, 'lossFen', [0, 100 * WAN, 500 * WAN, 1000 * WAN]),
  row(GEOLOGICAL_DANGER, 'threatenedPeople', [1, 100, 500, 1000]),
  row(GEOLOGICAL_DANGER, 'potentialLossFen', [0, 500 * WAN, 5000 * WAN, 10_000 * WAN]),
  row(FOREST_FIRE, 'burnedHectares', [0, 1, 100, 1000]),
  row(FOREST_FIRE, 'deaths', [1, 3, 10, 30]),
  row(FOREST_FIRE, 'seriouslyInjured', [1, 10, 50, 100]),
];
