import { expect, onTestFinished, test } from 'vitest';
import { newId } from '#shared/kernel/ids.ts';
import type { ReportDetail } from '#shared/reports/contract.ts';
import { openWeishanStore, TEST_NOW, type TestStore } from '#test/open-test-store.ts';

const SECTIONS = {
  situation: '2026年6月1日8时，某厂发生泄漏，起因正在核实。',
  casualties: '影响范围限于厂区。截至8时30分未接到人员伤亡报告。',
  actions: '接报时间8时30分，信息来源为企业电话。县领导已到现场，正在排查。',
  assessment: '趋势可控。',
  nextSteps: '继续监测，及时续报。',
};

async function openWithIncident() {
  const store = await openWeishanStore();
  onTestFinished(store.close);
  const { call } = store;
  const incident = await call.incidents.file({
    id: newId(),
    title: '某厂泄漏',
    typeCode: '12D',
    occurredAt: TEST_NOW - 600_000,
    receivedAt: TEST_NOW,
    place: '巍山县某厂',
    regionCode: '532927',
    lon: 100.3,
    lat: 25.2,
    coordSource: null,
    source: '企业电话',
    deaths: 3,
    missing: null,
    seriouslyInjured: 12,
    slightlyInjured: null,
    trapped: null,
    affected: null,
    lossFen: null,
    marking: 'internal',
  });
  const people = await call.people.list();
  const officerId = people.find(({ roles }) => roles.includes('duty-officer'))?.id ?? '';
  const leaderId = people.find(({ roles }) => roles.includes('duty-leader'))?.id ?? '';
  return { store, call, incident, officerId, leaderId };
}

type Desk = Awaited<ReturnType<typeof openWithIncident>>;

async function draftComplete({ call, incident }: Desk): Promise<ReportDetail> {
  const { report } = await call.reports.draftInitial({ id: newId(), incidentId: incident.id });
  const { id, title, addressees, copies, asOf, contactName, contactPhone, marking } = report;
  return call.reports.saveDraft({
    id,
    title,
    addressees,
    copies,
    asOf,
    contactName,
    contactPhone,
    marking,
    sections: SECTIONS,
  });
}

async function signedReport(desk: Desk): Promise<ReportDetail> {
  const { report } = await draftComplete(desk);
  const { call, officerId, leaderId } = desk;
  await call.reports.submit({ id: report.id, personId: officerId, note: null });
  await call.reports.check({ id: report.id, personId: leaderId, note: null });
  return call.reports.sign({ id: report.id, personId: leaderId, note: null });
}

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: { data?: { code: string } }) => error.data?.code,
  );

test('a report is drafted, checked, signed, numbered, sent and received, each by name', async () => {
  const desk = await openWithIncident();
  const { call, officerId, leaderId } = desk;
  const { report } = await signedReport(desk);
  const sent = {
    id: report.id,
    personId: officerId,
    channel: 'fax' as const,
    recipient: '大理州应急管理局',
    note: null,
  };
  await call.reports.recordSending(sent);
  const done = await call.reports.recordReceipt({
    id: report.id,
    personId: officerId,
    recipient: '大理州应急管理局',
    receiptNo: '收-1',
    note: null,
  });
  expect(done.state).toBe('received');
  expect(done.issueNumber).toEqual({ year: 2026, number: 1 });
  expect(done.missing).toEqual([]);
  expect(done.steps.map(({ step, personId }) => [step, personId])).toEqual([
    ['drafted', officerId],
    ['submitted', officerId],
    ['checked', leaderId],
    ['signed', leaderId],
    ['sent', officerId],
    ['received', officerId],
  ]);
  const { log, deadlines } = await call.incidents.get({ id: desk.incident.id });
  expect(log.map(({ text }) => text).toReversed()).toEqual([
    '接报：某厂泄漏（来源：企业电话）',
    '签发《关于巍山县某厂危险化学品事故情况的报告（初报）》（第1期）',
    '报送《关于巍山县某厂危险化学品事故情况的报告（初报）》：大理州应急管理局（传真）',
    '《关于巍山县某厂危险化学品事故情况的报告（初报）》已签收：大理州应急管理局',
  ]);
  expect(deadlines).toEqual([]);
});

test('issue numbers of a year follow each other, and a refused signing takes none', async () => {
  const desk = await openWithIncident();
  const { call, leaderId, officerId } = desk;
  const { report } = await draftComplete(desk);
  await call.reports.submit({ id: report.id, personId: officerId, note: null });
  await call.reports.check({ id: report.id, personId: leaderId, note: null });
  expect(await refusalOf(call.reports.sign({ id: report.id, personId: officerId, note: null }))).toBe(
    'reports/not-entitled',
  );
  const first = await call.reports.sign({ id: report.id, personId: leaderId, note: null });
  expect(await refusalOf(call.reports.sign({ id: report.id, personId: leaderId, note: null }))).toBe(
    'reports/step-not-allowed',
  );
  const other = await openSecondIncident(desk);
  const second = await signedReport({ ...desk, incident: other });
  expect([first, second].map(({ issueNumber }) => issueNumber)).toEqual([
    { year: 2026, number: 1 },
    { year: 2026, number: 2 },
  ]);
});

async function openSecondIncident({ call, incident }: Desk) {
  const { no: _, level: __, earthquakeId: ___, status: ____, ...form } = incident;
  return call.incidents.file({ ...form, id: newId() });
}

test('a signed text is fixed, a returned one is the officer’s again', async () => {
  const desk = await openWithIncident();
  const { call, officerId, leaderId } = desk;
  const { report } = await draftComplete(desk);
  const { id, title, addressees, copies, asOf, contactName, contactPhone, marking } = report;
  const form = {
    id,
    title,
    addressees,
    copies,
    asOf,
    contactName,
    contactPhone,
    marking,
    sections: SECTIONS,
  };
  await call.reports.submit({ id, personId: officerId, note: null });
  expect(await refusalOf(call.reports.saveDraft(form))).toBe('reports/not-editable');
  await call.reports.return({ id, personId: leaderId, note: '伤亡数字请核' });
  expect((await call.reports.saveDraft({ ...form, title: '更正后的标题' })).report.title).toBe(
    '更正后的标题',
  );
});

test('nobody checks his own draft, and nothing with blanks is submitted', async () => {
  const desk = await openWithIncident();
  const { call, incident, officerId } = desk;
  const { report } = await call.reports.draftInitial({ id: newId(), incidentId: incident.id });
  expect(await refusalOf(call.reports.submit({ id: report.id, personId: officerId, note: null }))).toBe(
    'reports/incomplete',
  );
  expect(await refusalOf(call.reports.draftInitial({ id: newId(), incidentId: incident.id }))).toBe(
    'reports/initial-exists',
  );
  const { id, title, addressees, copies, asOf, contactName, contactPhone, marking } = report;
  await call.reports.saveDraft({
    id,
    title,
    addressees,
    copies,
    asOf,
    contactName,
    contactPhone,
    marking,
    sections: SECTIONS,
  });
  await call.reports.submit({ id, personId: officerId, note: null });
  expect(await refusalOf(call.reports.check({ id, personId: officerId, note: null }))).toBe(
    'reports/same-person',
  );
});

test('the text that is kept is the text that is served, and its name says what it is', async () => {
  const desk = await openWithIncident();
  const { report } = await signedReport(desk);
  const document = await desk.call.reports.produce({ id: report.id, format: 'text' });
  expect(document).toMatchObject({ format: 'text', draft: false });
  expect(document.fileName).toBe('关于巍山县某厂危险化学品事故情况的报告（初报）-2026年第1期.txt');
  const text = new TextDecoder().decode(keptBytes(desk.store, document.sha256));
  expect(text).toContain('第1期');
  expect(text).toContain('签发：带班领导乙');
});

const keptBytes = ({ files }: TestStore, sha256: string) => files.read(sha256) ?? new Uint8Array();
