import { expect, test } from 'vitest';
import { weishanInput } from '#test/weishan-report.ts';
import type { InitialReportInput } from './initial-report-input.ts';
import { missingElements } from './missing-elements.ts';

const complete: InitialReportInput = {
  ...weishanInput,
  facts: {
    ...weishanInput.facts,
    incident: {
      ...weishanInput.facts.incident,
      receivedAt: Date.UTC(2024, 3, 24, 5, 6),
      source: '中国地震台网',
    },
  },
  sections: {
    situation: weishanInput.sections.situation,
    casualties: '截至4月24日13时30分，五印乡震感明显，人员伤亡情况正在核实。',
    actions: '县委、县政府领导已到位，正在点名、排查。',
    assessment: '余震趋势待州地震局会商。',
    nextSteps: '继续排查，两小时内续报。',
  },
  contactName: '值班室',
  contactPhone: '000-0000',
};

test('a blank report misses all that its facts do not tell', () => {
  expect(missingElements(weishanInput)).toEqual([
    'receivedAt',
    'source',
    'scope',
    'casualties',
    'trend',
    'leaders',
    'measures',
    'advice',
    'contact',
  ]);
});

test('words fill a blank, also words that say it is not known yet', () => {
  expect(missingElements(complete)).toEqual([]);
});

test('a labelled blank is missed by its label alone', () => {
  const sections = { ...complete.sections, actions: '县领导已到位，〔点名、排查、力量〕。' };
  expect(missingElements({ ...complete, sections })).toEqual(['measures']);
});

test('the blank of a time not given counts against the figures', () => {
  const sections = { ...complete.sections, casualties: '截至〔 〕时，五印乡无人员伤亡。' };
  expect(missingElements({ ...complete, sections })).toEqual(['casualties']);
});

test('an incident without kind, place and addressees misses them', () => {
  const facts = {
    ...complete.facts,
    incident: { ...complete.facts.incident, place: ' ', nature: null },
    earthquake: null,
  };
  expect(missingElements({ ...complete, facts, addressees: [] })).toEqual(['place', 'nature', 'addressees']);
});
