import { expect, test } from 'vitest';
import type { Report } from '#shared/reports/schema.ts';
import { formOf, invalidFields, readReportValues, splitNames, valuesOf } from './report-values.ts';

const sections = { situation: '震情', casualties: '', actions: '〔力量〕', assessment: '', nextSteps: '' };
const report: Report = {
  id: '0190f3a0-0000-7000-8000-000000000001',
  incidentId: '0190f3a0-0000-7000-8000-000000000002',
  kind: 'initial',
  sequence: 0,
  title: '关于巍山县五印乡4.3级地震情况的报告（初报）',
  addressees: ['大理州应急管理局', '巍山县人民政府'],
  copies: [],
  sections,
  asOf: 1_713_935_116_000,
  contactName: '值班员甲',
  contactPhone: '000-0000',
  editorName: '值班员甲',
  marking: 'internal',
  dueAt: null,
  deadlineRuleId: null,
};

test('a report becomes fields and the fields become the same report', () => {
  const values = valuesOf(report);
  expect(values.addressees).toBe('大理州应急管理局、巍山县人民政府');
  expect(formOf(report.id, values)).toEqual({
    id: report.id,
    title: report.title,
    addressees: report.addressees,
    copies: report.copies,
    sections,
    asOf: report.asOf,
    contactName: report.contactName,
    contactPhone: report.contactPhone,
    marking: report.marking,
  });
});

test('names are told apart by the marks officers use', () => {
  expect(splitNames(' 甲局、乙局，丙局; 丁局\n、')).toEqual(['甲局', '乙局', '丙局', '丁局']);
});

test('a draft with blanks can be saved, one without title or time cannot', () => {
  const values = valuesOf(report);
  expect(invalidFields(values)).toEqual([]);
  const broken = { ...values, title: ' ', asOf: null, contactPhone: '0'.repeat(201) };
  expect(invalidFields(broken)).toEqual(['title', 'asOf', 'contactPhone']);
  expect(formOf(report.id, broken)).toBeNull();
});

test('a kept draft of this form is read again, unfinished or not; anything else is not', () => {
  const draft = { ...valuesOf(report), title: '', asOf: null };
  expect(readReportValues(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(readReportValues({ title: '旧版' })).toBeNull();
});
