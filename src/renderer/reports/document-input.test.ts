import { expect, test } from 'vitest';
import { buildInitialReport } from '#shared/documents/initial-report.ts';
import { missingElements } from '#shared/documents/missing-elements.ts';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import type { ReportDetail } from '#shared/reports/contract.ts';
import type { Report, ReportStep } from '#shared/reports/schema.ts';
import type { Bureau } from '#shared/settings/schema.ts';
import { documentInput } from './document-input.ts';
import { valuesOf } from './report-values.ts';

const incident: IncidentSummary = {
  id: 'incident',
  no: '532927-20240424-1',
  title: '山体滑坡堵塞公路',
  typeCode: '11D',
  occurredAt: 1_713_935_116_000,
  receivedAt: 1_713_935_400_000,
  place: '巍山县五印乡',
  regionCode: '532927',
  lon: null,
  lat: null,
  coordSource: null,
  source: '乡镇报告',
  deaths: null,
  missing: null,
  seriouslyInjured: null,
  slightlyInjured: null,
  trapped: null,
  affected: null,
  lossFen: null,
  level: null,
  marking: 'internal',
  earthquakeId: null,
  status: 'received',
};
const bureau: Bureau = {
  id: 'bureau',
  regionCode: '532927',
  name: '巍山县应急管理局',
  superiorName: '',
  governmentName: '',
  headquartersName: '',
  dutyPhone: null,
  earthquakePlans: ['巍山县地震应急预案'],
  addressees: [],
  copies: [],
};
const report: Report = {
  id: 'report',
  incidentId: incident.id,
  kind: 'initial',
  sequence: 0,
  title: '关于巍山县五印乡山体滑坡情况的报告（初报）',
  addressees: ['大理州应急管理局'],
  copies: [],
  sections: {
    situation: '滑坡。',
    casualties: '影响范围正在核实。',
    actions: '已到位。',
    assessment: '趋缓。',
    nextSteps: '',
  },
  asOf: 1_713_936_000_000,
  contactName: '值班员甲',
  contactPhone: '000-0000',
  editorName: '值班员甲',
  marking: 'internal',
  dueAt: null,
  deadlineRuleId: null,
};
const step = (kind: ReportStep['step'], at: number, personName: string): ReportStep => ({
  id: kind,
  reportId: report.id,
  at,
  step: kind,
  personId: personName,
  personName,
  note: null,
  channel: null,
  recipient: null,
  receiptNo: null,
});
const detail: ReportDetail = {
  report,
  state: 'drafting',
  issueNumber: null,
  steps: [step('drafted', 1_713_935_500_000, '值班员甲')],
  documents: [],
  missing: [],
};
const ground = { incident, picture: null, bureau };

test('the words in the fields are what is previewed and what is looked through for missing elements', () => {
  const values = valuesOf(report);
  expect(missingElements(documentInput(detail, values, ground))).toEqual(['advice']);
  const written = { ...values, sections: { ...values.sections, nextSteps: '继续清理。' }, addressees: '' };
  expect(missingElements(documentInput(detail, written, ground))).toEqual(['addressees']);
});

test('until it is signed the paper is a draft; then it bears who signed, who checked, and its number', () => {
  const values = valuesOf(report);
  const draft = buildInitialReport(documentInput(detail, values, ground));
  expect([draft.draft, draft.head.signer, draft.head.issueNumber, draft.editors?.checker]).toEqual([
    true,
    null,
    null,
    null,
  ]);
  const signed: ReportDetail = {
    ...detail,
    state: 'signed',
    issueNumber: { year: 2024, number: 7 },
    steps: [
      ...detail.steps,
      step('checked', 1_713_935_600_000, '副局长丙'),
      step('signed', 1_713_935_700_000, '带班领导乙'),
    ],
  };
  const paper = buildInitialReport(documentInput(signed, values, ground));
  expect([
    paper.draft,
    paper.head.signer,
    paper.head.issueNumber,
    paper.head.issuedAt,
    paper.editors?.checker,
  ]).toEqual([false, '带班领导乙', 7, 1_713_935_700_000, '副局长丙']);
});
