import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LEVEL_RULES } from './default-level-rules.ts';
import { describeRange, findLevelRuleFault, levelRuleSchema, type LevelRule } from './level-rule.ts';
import { levelSuggestionSchema } from './level-suggestion.ts';
import { suggestLevel, type LevelFacts } from './suggest-level.ts';

const suggest = (facts: LevelFacts, rules: readonly LevelRule[] = DEFAULT_LEVEL_RULES) =>
  suggestLevel(facts, rules);
const levelOf = (facts: LevelFacts, rules?: readonly LevelRule[]) => {
  const suggestion = suggest(facts, rules);
  return suggestion.kind === 'suggested' ? suggestion.level : suggestion.kind;
};
const quake = (magnitude: number | null) => ({ typeCode: '11C', magnitude });
const WAN = 1_000_000;

describe('earthquakes', () => {
  test('both Weishan earthquakes: ordinary by their magnitude, to be checked', () => {
    expect(suggest(quake(4.3))).toEqual({
      kind: 'suggested',
      level: 4,
      confirmed: false,
      clauses: [
        {
          ruleId: 'quake-2012-magnitude',
          indicator: 'magnitude',
          value: 4.3,
          level: 4,
          plan: { zh: '国家地震应急预案（2012）', en: 'National earthquake plan (2012)' },
          text: {
            zh: '初判震级4.3级，符合一般地震灾害（4.0级以上5.0级以下）',
            en: 'Initial magnitude 4.3: ordinary earthquake disaster (≥ 4.0 and < 5.0)',
          },
          basis: {
            zh: '国家地震应急预案（2012年修订）；县级预案通常沿用，以本地预案为准',
            en: 'National earthquake emergency plan, 2012 revision; the local plan prevails',
          },
          confirmed: false,
        },
      ],
    });
    expect(levelOf(quake(4.2))).toBe(4);
  });

  test.each([
    [3.9, 'below-threshold'],
    [4, 4],
    [4.99, 4],
    [5, 3],
    [6, 2],
    [6.9, 2],
    [7, 1],
    [9.5, 1],
    [null, 'no-figures'],
    [NaN, 'no-figures'],
  ])('M%d: «以上» includes, «以下» does not', (magnitude, expected) => {
    expect(levelOf(quake(magnitude))).toBe(expected);
  });

  test('the older plan is there, switched off', () => {
    const older = DEFAULT_LEVEL_RULES.map((rule) => ({
      ...rule,
      enabled: rule.id.startsWith('quake-older'),
    }));
    expect([levelOf(quake(4.3), older), levelOf(quake(5), older), levelOf(quake(6.5), older)]).toEqual([
      'below-threshold',
      4,
      2,
    ]);
  });

  test('the gravest clause decides, all that fired are shown', () => {
    const suggestion = suggest({ ...quake(5.2), deaths: 40, missing: 12 });
    if (suggestion.kind !== 'suggested') throw new Error(suggestion.kind);
    expect([suggestion.level, suggestion.clauses.map(({ level, text }) => [level, text.zh])]).toEqual([
      2,
      [
        [2, '死亡（含失踪）52人，符合重大地震灾害（50人以上300人以下）'],
        [3, '初判震级5.2级，符合较大地震灾害（5.0级以上6.0级以下）'],
      ],
    ]);
  });
});

describe('other types', () => {
  test('no enabled rule is not the same as below every rule', () => {
    expect(suggest({ typeCode: '11B03', deaths: 5 })).toEqual({ kind: 'no-rule' });
    expect(suggest(quake(5), [])).toEqual({ kind: 'no-rule' });
    expect(suggest({ typeCode: '12D', deaths: 0, lossFen: 0 })).toEqual({
      kind: 'below-threshold',
      checked: [
        { ruleId: 'production-safety-deaths', indicator: 'deaths', value: 0 },
        { ruleId: 'production-safety-lossFen', indicator: 'lossFen', value: 0 },
      ],
    });
  });

  test.each<[LevelFacts, number]>([
    [{ typeCode: '12D', deaths: 2 }, 4],
    [{ typeCode: '12D', deaths: 3 }, 3],
    [{ typeCode: '12D', deaths: 10 }, 2],
    [{ typeCode: '12D', deaths: 30 }, 1],
    [{ typeCode: '12A', seriouslyInjured: 10 }, 3],
    [{ typeCode: '12H', seriouslyInjured: 100 }, 1],
    [{ typeCode: '12C', lossFen: 1000 * WAN - 1 }, 4],
    [{ typeCode: '12C', lossFen: 1000 * WAN }, 3],
    [{ typeCode: '12C', lossFen: 10_000 * WAN }, 1],
    [{ typeCode: '11D', lossFen: 99 * WAN }, 4],
    [{ typeCode: '11D', lossFen: 1000 * WAN }, 1],
    [{ typeCode: '11D', threatenedPeople: 114 }, 3],
    [{ typeCode: '11G', burnedHectares: 0.3 }, 4],
    [{ typeCode: '11G', burnedHectares: 1 }, 3],
    [{ typeCode: '11G01', burnedHectares: 1000 }, 1],
  ])('%j', (facts, level) => {
    expect(levelOf(facts)).toBe(level);
  });

  test('figures are written with their units', () => {
    const texts = (facts: LevelFacts) => {
      const suggestion = suggest(facts);
      return suggestion.kind === 'suggested' ? suggestion.clauses.map(({ text }) => [text.zh, text.en]) : [];
    };
    expect(texts({ typeCode: '12D', lossFen: 3458.5 * WAN })).toEqual([
      [
        '直接经济损失3458.5万元，符合较大事故（1000万元以上5000万元以下）',
        'Direct economic loss 34.585 million yuan: relatively serious accident (≥ 10 million yuan and < 50 million yuan)',
      ],
    ]);
    expect(texts({ typeCode: '11G', burnedHectares: 0.3 })).toEqual([
      [
        '受害森林面积0.3公顷，符合一般森林火灾（1公顷以下）',
        'Forest area burned 0.3 ha: ordinary forest fire (< 1 ha)',
      ],
    ]);
    expect(texts({ typeCode: '11D', threatenedPeople: 1200 })).toEqual([
      [
        '受威胁人数1200人，符合特大型地质灾害险情（1000人以上）',
        'People threatened 1200: extra-large geological danger (≥ 1000)',
      ],
    ]);
  });
});

describe('rules as rows', () => {
  test('the defaults are valid, unconfirmed, and keep their levels apart', () => {
    for (const rule of DEFAULT_LEVEL_RULES) {
      expect(levelRuleSchema.parse(rule)).toEqual(rule);
      expect(findLevelRuleFault(rule)).toBeNull();
    }
    expect(DEFAULT_LEVEL_RULES.some(({ confirmed }) => confirmed)).toBe(false);
    expect(new Set(DEFAULT_LEVEL_RULES.map(({ id }) => id)).size).toBe(DEFAULT_LEVEL_RULES.length);
  });

  const at = (value: number, inclusive: boolean) => ({ value, inclusive });

  test('faults of an edited rule', () => {
    const fault = (...thresholds: LevelRule['thresholds']) => findLevelRuleFault({ thresholds });
    const from5 = { level: 3 as const, lower: at(5, true), upper: null };
    expect([
      fault(from5, { level: 4, lower: at(4, true), upper: at(5, false) }),
      fault(from5, { level: 4, lower: at(4, true), upper: at(5, true) }),
      fault(from5, { level: 4, lower: null, upper: null }),
      fault(from5, { level: 3, lower: null, upper: at(4, true) }),
      fault({ level: 4, lower: at(5, true), upper: at(5, false) }),
      fault({ level: 4, lower: at(5, true), upper: at(5, true) }),
    ]).toEqual([null, 'overlapping-levels', 'overlapping-levels', 'repeated-level', 'empty-range', null]);
  });

  test('ranges in words', () => {
    const range = (lower: [number, boolean] | null, upper: [number, boolean] | null) =>
      describeRange('deaths', { lower: lower && at(...lower), upper: upper && at(...upper) });
    expect([
      range([3, true], [10, false]),
      range([3, false], [10, true]),
      range(null, [3, false]),
      range([0, false], [3, false]),
      range([30, true], null),
    ]).toEqual([
      { zh: '3人以上10人以下', en: '≥ 3 and < 10' },
      { zh: '超过3人、不超过10人', en: '> 3 and ≤ 10' },
      { zh: '3人以下', en: '< 3' },
      { zh: '3人以下', en: '< 3' },
      { zh: '30人以上', en: '≥ 30' },
    ]);
  });

  test('a confirmed clause of the suggested level confirms it; braces in a figure are not filled again', () => {
    const [rule] = DEFAULT_LEVEL_RULES;
    if (!rule) throw new Error('no rules');
    const edited = { ...rule, confirmed: true, clause: { zh: '$& {level}{level} {other}', en: '{value}' } };
    const suggestion = suggest(quake(4.25), [edited]);
    expect(suggestion).toMatchObject({
      confirmed: true,
      clauses: [{ text: { zh: '$& 一般一般 {other}', en: '4.25' } }],
    });
  });

  test('a greater figure never lowers the level, and every answer fits the contract', () => {
    const figures = fc.record({
      typeCode: fc.constantFrom('11C', '11D', '11G', '12D', '13A'),
      magnitude: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
      deaths: fc.option(fc.nat(400)),
      seriouslyInjured: fc.option(fc.nat(200)),
      lossFen: fc.option(fc.nat(2_000_000_000)),
      threatenedPeople: fc.option(fc.nat(2000)),
      burnedHectares: fc.option(fc.double({ min: 0, max: 2000, noNaN: true })),
    });
    const rank = (facts: LevelFacts): number => {
      const suggestion = levelSuggestionSchema.parse(suggest(facts));
      return suggestion.kind === 'suggested' ? suggestion.level : 5;
    };
    fc.assert(
      fc.property(figures, (facts) => {
        const more = { ...facts, deaths: (facts.deaths ?? 0) + 5, magnitude: (facts.magnitude ?? 0) + 1 };
        expect(rank(more)).toBeLessThanOrEqual(rank(facts));
      }),
      { verbose: true },
    );
  });
});
