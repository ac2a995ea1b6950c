import { expect, test } from 'vitest';
import { weishanFacts } from '#test/weishan-report.ts';
import type { InitialReportFacts } from './initial-report-input.ts';
import { initialReportTitle, prefillInitialReport } from './prefill-initial-report.ts';

const quake = weishanFacts.earthquake;
if (quake === null) throw new Error('the Weishan facts hold an earthquake');
const [earlier] = quake.earlier;
if (earlier === undefined) throw new Error('the Weishan facts hold an earlier earthquake');

test('the second Weishan earthquake reads as in the sample, with blanks for what is not known', () => {
  expect(initialReportTitle(weishanFacts)).toBe('关于巍山县五印乡4.3级地震情况的报告（初报）');
  expect(prefillInitialReport(weishanFacts)).toEqual({
    situation:
      '2024年4月24日13时05分16秒，巍山县五印乡（北纬25.24度，东经99.96度）发生4.3级地震，震源深度10公里。' +
      '此前4月19日05时54分10秒该乡（北纬25.22度，东经99.96度）曾发生4.2级地震，两次震中相距约2公里。',
    casualties:
      '截至〔 〕时，〔影响范围、人员伤亡、房屋、交通、通信、电力情况〕。（数据为初步统计，以续报为准）',
    actions:
      '〔时间〕接〔来源〕报告，县抗震救灾指挥部办公室按照《巍山县地震应急预案》《巍山县应急管理局地震应急预案》' +
      '开展工作，〔领导到位、点名、排查、力量〕。',
    assessment:
      '理论估算震中烈度约Ⅴ度，Ⅴ度区长轴半径约10.6公里、短轴约5.5公里（估算值，以地震部门发布为准）。〔发展趋势〕。',
    nextSteps: '〔 〕',
  });
});

test('what is known takes the place of its blank', () => {
  const facts: InitialReportFacts = {
    ...weishanFacts,
    incident: {
      ...weishanFacts.incident,
      receivedAt: Date.UTC(2024, 3, 24, 5, 6),
      source: '中国地震台网',
      deaths: 0,
      affected: 1200,
      lossFen: 34_580_000,
    },
    asOf: Date.UTC(2024, 3, 24, 6, 0),
  };
  const sections = prefillInitialReport(facts);
  expect(sections.actions).toMatch(/^13时06分接中国地震台网报告，/);
  expect(sections.casualties).toBe(
    '截至4月24日14时00分，死亡0人、失踪〔 〕人、重伤〔 〕人、轻伤〔 〕人、被困〔 〕人、受灾1200人，' +
      '直接经济损失34.58万元；〔影响范围、房屋、交通、通信、电力情况〕。（数据为初步统计，以续报为准）',
  );
});

test('an earthquake without depth, magnitude or estimate leaves blanks and no estimate', () => {
  const facts = {
    ...weishanFacts,
    earthquake: { ...quake, depthKm: null, magnitude: null, earlier: [], rings: [] },
  };
  expect(initialReportTitle(facts)).toBe('关于巍山县五印乡〔 〕级地震情况的报告（初报）');
  const { situation, assessment } = prefillInitialReport(facts);
  expect(situation).toBe(
    '2024年4月24日13时05分16秒，巍山县五印乡（北纬25.24度，东经99.96度）发生〔 〕级地震，震源深度〔 〕公里。',
  );
  expect(assessment).toBe('〔发展趋势〕。');
});

test('of several earlier earthquakes the largest is named, with the year when it is another one', () => {
  const facts = {
    ...weishanFacts,
    earthquake: {
      ...quake,
      earlier: [
        earlier,
        {
          ...earlier,
          place: '巍山县马鞍山乡',
          originAt: Date.UTC(2023, 11, 30, 0, 0, 5),
          magnitude: 4.6,
          distanceKm: 0.3,
        },
      ],
    },
  };
  expect(prefillInitialReport(facts).situation).toMatch(
    /此前该地震序列已记录2次地震，最大为2023年12月30日08时00分05秒巍山县马鞍山乡（北纬25.22度，东经99.96度）4.6级地震，与本次震中相距不足1公里。$/,
  );
});

test('an incident that is no earthquake tells place, kind and first message', () => {
  const facts: InitialReportFacts = {
    ...weishanFacts,
    bureau: { ...weishanFacts.bureau, headquartersName: '', plans: [] },
    incident: { ...weishanFacts.incident, place: '巍山县南诏镇', nature: '山体滑坡', lon: null, lat: null },
    earthquake: null,
  };
  expect(initialReportTitle(facts)).toBe('关于巍山县南诏镇山体滑坡情况的报告（初报）');
  const told = { ...facts, incident: { ...facts.incident, summary: '村民电话报告道路中断' } };
  expect(prefillInitialReport(told).situation).toMatch(/发生山体滑坡。村民电话报告道路中断。$/);
  expect(prefillInitialReport(facts)).toEqual({
    situation: '2024年4月24日13时05分，巍山县南诏镇发生山体滑坡。〔起因、经过〕。',
    casualties: '截至〔 〕时，〔影响范围、人员伤亡、财产损失情况〕。（数据为初步统计，以续报为准）',
    actions: '〔时间〕接〔来源〕报告，〔指挥机构〕按照〔预案〕开展工作，〔领导到位、点名、排查、力量〕。',
    assessment: '〔发展趋势〕。',
    nextSteps: '〔 〕',
  });
});
