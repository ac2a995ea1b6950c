import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newId } from '#shared/kernel/ids.ts';
import { testFolder } from '#test/empty-database.ts';
import { openWeishanStore, type TestStore } from '#test/open-test-store.ts';

const FIXTURES = join(import.meta.dirname, '../../../e2e/fixtures/quake');
const readFixture = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');

async function openStore(now?: number): Promise<TestStore> {
  const store = await openWeishanStore(now === undefined ? {} : { now });
  onTestFinished(store.close);
  return store;
}

/** Imports a feed as an operator does who lets everything of concern become an incident. */
async function importFeed({ call }: TestStore, name: string, text = readFixture(name)) {
  const { items } = await call.earthquakes.preview({ name, text });
  const incidents = items.filter(({ concerns }) => concerns).map(({ key }) => key);
  return call.earthquakes.importFeed({ id: newId(), name, text, origin: 'file', incidents });
}

const account = ({
  added,
  updated,
  duplicates,
  incidents,
  refused,
  refusal,
}: Awaited<ReturnType<typeof importFeed>>) => ({
  added,
  updated,
  duplicates,
  incidents,
  refused: refused.length,
  refusal,
});

const NOTHING = { added: 0, updated: 0, duplicates: 0, incidents: 0, refused: 0, refusal: null };

describe('two Weishan earthquakes and a copy of the second', () => {
  test('make two incidents and one sequence, whichever source comes first', async () => {
    for (const files of [
      ['cenc-weishan-2024-04.json', 'usgs-weishan-second.geojson'],
      ['usgs-weishan-second.geojson', 'cenc-weishan-2024-04.json'],
    ]) {
      const store = await openStore();
      for (const file of files) await importFeed(store, file);
      const { rows } = await store.call.earthquakes.list({});
      expect(
        rows.map(({ magnitude, lon, lat, source, messages }) => ({ magnitude, lon, lat, source, messages })),
      ).toEqual([
        { magnitude: 4.3, lon: 99.96, lat: 25.24, source: 'cenc', messages: 2 },
        { magnitude: 4.2, lon: 99.96, lat: 25.22, source: 'cenc', messages: 1 },
      ]);
      expect(new Set(rows.map(({ sequenceId }) => sequenceId))).toEqual(new Set([rows[1]?.id]));
      expect((await store.call.incidents.list({})).total).toBe(2);
    }
  });

  test('read in again, they change nothing', async () => {
    const store = await openStore();
    expect(account(await importFeed(store, 'cenc-weishan-2024-04.json'))).toEqual({
      ...NOTHING,
      added: 2,
      incidents: 2,
    });
    const before = await store.call.diagnostics.get();
    expect(account(await importFeed(store, 'cenc-weishan-2024-04.json'))).toEqual({
      ...NOTHING,
      duplicates: 2,
    });
    const after = await store.call.diagnostics.get();
    expect(after.changes - before.changes).toBe(1);
  });

  test('retrying the same import is harmless', async () => {
    const store = await openStore();
    const text = readFixture('cenc-weishan-2024-04.json');
    const feed = { id: newId(), name: 'a.json', text, origin: 'file' as const, incidents: [] };
    const first = await store.call.earthquakes.importFeed(feed);
    expect(await store.call.earthquakes.importFeed(feed)).toEqual(first);
    expect(await store.call.earthquakes.imports()).toEqual([first]);
  });

  test('the townships inside the Ⅳ ring come nearest first, with their phones and where the row is from', async () => {
    const store = await openStore();
    await importFeed(store, 'cenc-weishan-2024-04.json');
    const { rows } = await store.call.earthquakes.list({});
    const picture = await store.call.earthquakes.picture({ id: rows[0]?.id ?? '' });
    expect(
      picture.places.map(({ organisation, intensity }) => [
        organisation.name,
        intensity,
        organisation.dutyPhone,
        organisation.satellitePhone,
      ]),
    ).toEqual([
      ['五印乡', 5, '000-0008', '0000-0008'],
      ['紫金乡', 4, '000-0007', '0000-0007'],
      ['马鞍山乡', 4, '000-0006', '0000-0006'],
      ['牛街乡', 4, '000-0009', '0000-0009'],
    ]);
    expect(picture.places.every(({ organisation }) => organisation.provenance === '演示生成')).toBe(true);
  });
});

test('the level is suggested with its clause and set by nobody', async () => {
  const store = await openStore();
  await importFeed(store, 'cenc-weishan-2024-04.json');
  const { rows } = await store.call.incidents.list({});
  const detail = await store.call.incidents.get({ id: rows[0]?.id ?? '' });
  expect(detail.incident.level).toBeNull();
  expect(detail.suggestion).toMatchObject({ kind: 'suggested', level: 4, confirmed: false });
  expect(detail.suggestion.kind === 'suggested' && detail.suggestion.clauses[0]?.text.zh).toBe(
    '初判震级4.3级，符合一般地震灾害（4.0级以上5.0级以下）',
  );
  const written = detail.deadlines.find(({ trigger }) => trigger === 'written-initial');
  expect(written?.startAt).toBe(detail.incident.receivedAt);
});

test('a file refused whole leaves one account of it and nothing else', async () => {
  const store = await openStore();
  for (const [name, refusal] of [
    ['login-page.json', 'web-page'],
    ['cenc-truncated.json', 'truncated'],
  ] as const)
    expect(account(await importFeed(store, name))).toEqual({ ...NOTHING, refusal });
  expect((await store.call.earthquakes.list({})).total).toBe(0);
});

test('of a mixed file the sound items are read and the others named', async () => {
  const store = await openStore();
  const done = await importFeed(store, 'cenc-mixed-items.json');
  expect([done.added, done.refused.length]).toEqual([3, 11]);
  expect(done.refused.every(({ reason }) => reason !== '')).toBe(true);
});

test('a long import tells how far it is, lets other calls in, and stops when told', async () => {
  const store = await openStore();
  const features = Array.from({ length: 1_000 }, (_, i) => ({
    type: 'Feature',
    id: `long${i}`,
    geometry: { type: 'Point', coordinates: [(i % 300) - 150, (i % 100) - 50, 10] },
    properties: {
      mag: 3,
      place: '演示生成',
      time: 1_700_000_000_000 + i * 3_600_000,
      type: 'earthquake',
      net: 'us',
      code: `${i}`,
    },
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', metadata: { title: 'long' }, features });
  const id = newId();
  const progress = await store.call.earthquakes.watchImport({ id });
  const running = store.call.earthquakes.importFeed({
    id,
    name: 'long',
    text,
    origin: 'file',
    incidents: [],
  });
  expect((await progress.next()).value).toEqual({ done: 250, total: 1_000 });
  await store.call.earthquakes.stopImport({ id });
  const done = await running;
  expect(done.leftOut).toBeGreaterThan(0);
  expect(done.added + done.leftOut).toBe(1_000);
  expect(account(await importFeed(store, 'again', text))).toMatchObject({
    added: done.leftOut,
    duplicates: done.added,
  });
  await progress.return?.();
});

describe('the watched folder', () => {
  const SECOND_QUAKE = 1_713_935_116_000;
  const settled = async (store: TestStore, count: number) => {
    for (let i = 0; i < 100 && (await store.call.earthquakes.imports()).length < count; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };

  test('reads in what is put there, makes recent ones incidents, and sets the file aside', async () => {
    const store = await openStore(SECOND_QUAKE + 60_000);
    const folder = testFolder();
    writeFileSync(join(folder, 'quake.json'), readFixture('cenc-weishan-2024-04.json'));
    writeFileSync(join(folder, 'page.json'), readFixture('login-page.json'));
    mkdirSync(join(folder, 'sub.json'));
    await store.call.settings.saveStation({ watchedFolder: folder });
    await settled(store, 2);
    store.watchedFolder.stop();
    expect((await store.call.incidents.list({})).rows.map(({ title }) => title)).toEqual([
      '云南大理州巍山县4.3级地震',
    ]);
    expect((await store.call.earthquakes.list({})).total).toBe(2);
    await expect.poll(() => readdirSync(folder).toSorted()).toEqual(['sub.json', '已拒收', '已接收']);
    expect(await store.call.settings.watchedFolder()).toMatchObject({ folder, state: 'watching' });
  });

  test('that is not there is refused with its name', async () => {
    const store = await openStore();
    await expect(store.call.settings.saveStation({ watchedFolder: '/nowhere' })).rejects.toMatchObject({
      data: { code: 'settings/folder-unreachable', details: { folder: '/nowhere' } },
    });
  });
});
