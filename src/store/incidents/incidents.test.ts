import { expect, onTestFinished, test } from 'vitest';
import { newId } from '#shared/kernel/ids.ts';
import { incidentSummarySchema, type IncidentForm } from '#shared/incidents/contract.ts';
import { openWeishanStore, TEST_NOW } from '#test/open-test-store.ts';

async function openStore() {
  const store = await openWeishanStore();
  onTestFinished(store.close);
  return store;
}

const form = (values: Partial<IncidentForm> = {}): IncidentForm => ({
  id: newId(),
  title: '五印乡山洪',
  typeCode: '11A06',
  occurredAt: TEST_NOW - 60_000,
  receivedAt: TEST_NOW,
  place: '巍山县五印乡',
  regionCode: '532927204',
  lon: 100.02,
  lat: 25.2,
  coordSource: null,
  source: '乡政府电话',
  deaths: null,
  missing: null,
  seriouslyInjured: null,
  slightlyInjured: null,
  trapped: null,
  affected: null,
  lossFen: null,
  marking: 'internal',
  ...values,
});

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: { data?: { code: string } }) => error.data?.code,
  );

test('filing the same form twice makes one incident', async () => {
  const { call } = await openStore();
  const filed = form();
  const first = await call.incidents.file(filed);
  expect(await call.incidents.file(filed)).toEqual(first);
  expect((await call.incidents.list({})).total).toBe(1);
  expect(first.no).toMatch(/^532927204-20260601-[0-9a-f]{4}-1$/);
});

test('what does not fit is refused with the field or the rule, and nothing is written', async () => {
  const { call } = await openStore();
  const before = (await call.diagnostics.get()).changes;
  expect(await refusalOf(call.incidents.file(form({ occurredAt: TEST_NOW + 1 })))).toBe(
    'incidents/occurs-after-receipt',
  );
  const invalid = call.incidents.file(form({ lat: 125 }));
  await expect(invalid).rejects.toMatchObject({ data: { code: 'input/invalid', details: { field: 'lat' } } });
  expect((await call.diagnostics.get()).changes).toBe(before);
});

test('states follow the state machine, and going back asks why', async () => {
  const { call } = await openStore();
  const { id } = await call.incidents.file(form());
  expect(await refusalOf(call.incidents.changeStatus({ id, to: 'archived', reason: null }))).toBe(
    'incidents/status-not-allowed',
  );
  await call.incidents.changeStatus({ id, to: 'responding', reason: null });
  await call.incidents.changeStatus({ id, to: 'ended', reason: null });
  expect((await call.incidents.list({ open: true })).total).toBe(0);
  expect(await refusalOf(call.incidents.changeStatus({ id, to: 'responding', reason: '' }))).toBe(
    'incidents/reason-needed',
  );
  const reopened = await call.incidents.changeStatus({ id, to: 'responding', reason: '水位复涨' });
  expect(reopened.status).toBe('responding');
  expect((await call.incidents.get({ id })).log[0]).toMatchObject({
    kind: 'status',
    text: '状态：处置结束 → 处置中（水位复涨）',
    personName: '值班员甲',
  });
  expect((await call.incidents.list({ open: true })).rows.map((row) => row.id)).toEqual([id]);
});

test('a level is set by a person and leaves his name in the log', async () => {
  const { call } = await openStore();
  const { id, level } = await call.incidents.file(form());
  expect(level).toBeNull();
  await call.incidents.confirmLevel({ id, level: 3, reason: '三人失联' });
  const { incident, log } = await call.incidents.get({ id });
  expect(incident.level).toBe(3);
  expect(log[0]).toMatchObject({ kind: 'level', text: '认定级别：较大（三人失联）', personName: '值班员甲' });
});

test('search finds two-character words, newest first, and forgets what was renamed', async () => {
  const { call, pass } = await openStore();
  const older = await call.incidents.file(form({ title: '南诏镇山洪' }));
  pass(60_000);
  const newer = await call.incidents.file(form({ title: '永建镇山洪', receivedAt: TEST_NOW + 60_000 }));
  await call.incidents.file(form({ title: '某厂火灾', place: '庙街镇' }));
  const found = async (text: string) => (await call.incidents.list({ text })).rows.map(({ id }) => id);
  expect(await found('山洪')).toEqual([newer.id, older.id]);
  expect(await found('镇山')).toEqual([newer.id, older.id]);
  expect(await found('火')).toHaveLength(1);
  expect(
    (await call.search.find({ text: '南诏' }))
      .filter(({ entity }) => entity === 'incidents')
      .map(({ id }) => id),
  ).toEqual([older.id]);
});

test('the pages of a long list fit together', async () => {
  const { call } = await openStore();
  for (let i = 0; i < 25; i += 1)
    await call.incidents.file(form({ receivedAt: TEST_NOW + i, title: `事件${i}` }));
  const pages = await Promise.all([0, 10, 20].map((offset) => call.incidents.list({ offset, limit: 10 })));
  for (const { rows } of pages)
    for (const row of rows) expect(incidentSummarySchema.strict().parse(row)).toEqual(row);
  const titles = pages.flatMap(({ rows }) => rows.map(({ title }) => title));
  expect(titles).toEqual(Array.from({ length: 25 }, (_, i) => `事件${24 - i}`));
});

test('the total of a list follows what is filed', async () => {
  const { call } = await openStore();
  expect((await call.incidents.list({})).total).toBe(0);
  await call.incidents.file(form());
  expect((await call.incidents.list({})).total).toBe(1);
});
