import { expect, test } from 'vitest';
import { z } from 'zod';
import { newId } from '#shared/kernel/ids.ts';
import { defineEntity } from '#shared/sync/entity.ts';
import { emptyDatabase } from '#test/empty-database.ts';
import { ChangeFeed } from '../changes.ts';
import { migrate } from '../database/migrate.ts';
import type { StoreDatabase } from '../database/store-database.ts';
import { rebuildFromLog } from './rebuild.ts';
import { Recorder } from './recorder.ts';
import { verifyChain, type ChainCheck } from './verify-chain.ts';

const boats = defineEntity({
  name: 'boats',
  kind: 'record',
  lane: 'resource',
  schema: z.object({
    id: z.string(),
    name: z.string(),
    seats: z.int().nullable(),
    isAfloat: z.boolean(),
    crew: z.array(z.string()),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
  }),
  search: ['name'],
  place: true,
});
const moves = defineEntity({
  name: 'moves',
  kind: 'entry',
  lane: 'report',
  schema: z.object({ id: z.string(), boatId: z.string(), text: z.string() }),
  search: ['text'],
});
const ENTITIES = [boats, moves];
const BOAT = { id: 'b1', name: '荆州1号', seats: 12, isAfloat: true, crew: ['甲'], lon: 112.2, lat: 30.3 };

async function openBoats() {
  const database = emptyDatabase();
  await migrate(database);
  database.transaction((db) =>
    database.executeScript(
      db,
      `CREATE TABLE boats (id TEXT PRIMARY KEY, name TEXT NOT NULL, seats INTEGER, isAfloat INTEGER NOT NULL,
         crew TEXT NOT NULL, lon REAL, lat REAL, createdAt INTEGER, createdBy TEXT, updatedAt INTEGER,
         updatedBy TEXT, originNode TEXT, removed INTEGER NOT NULL) STRICT;
       CREATE TABLE moves (id TEXT PRIMARY KEY, boatId TEXT NOT NULL, text TEXT NOT NULL CHECK (text <> 'refused'),
         recordedAt INTEGER, recordedBy TEXT, originNode TEXT) STRICT;`,
    ),
  );
  const feed = new ChangeFeed();
  const told: string[][] = [];
  feed.listen(({ entities }) => told.push([...entities]));
  let now = 1_000;
  const openRecorder = () => new Recorder({ database, feed, node: 'n1', clock: () => (now += 10) });
  return { database, told, openRecorder, recorder: openRecorder() };
}

const changesOf = (database: StoreDatabase) =>
  database.read.all<{ seq: number; entity: string; body: string; prevHash: string; hash: string }>(
    'SELECT seq, entity, body, prevHash, hash FROM changes ORDER BY seq',
  );

function walk(database: StoreDatabase): ChainCheck {
  const steps = verifyChain(database.read, 'n1');
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

test('S1, S3: rows, changes and chain go together, and the chain goes on after a restart', async () => {
  const { database, recorder, openRecorder } = await openBoats();
  recorder.record('p1', ({ save, append }) => {
    save(boats, BOAT);
    append(moves, { id: 'm1', boatId: 'b1', text: '出航' });
  });
  openRecorder().record('p2', ({ save }) => save(boats, { ...BOAT, seats: 10 }));
  const changes = changesOf(database);
  expect(changes.map(({ seq, entity }) => [seq, entity])).toEqual([
    [1, 'boats'],
    [2, 'moves'],
    [3, 'boats'],
  ]);
  expect(changes.map(({ prevHash }) => prevHash)).toEqual([
    '0'.repeat(64),
    changes[0]?.hash,
    changes[1]?.hash,
  ]);
  expect(walk(database)).toEqual({ checked: 3, firstBroken: null });
});

test('S6: an edit carries only what changed, one deeper than what it replaced', async () => {
  const { database, recorder } = await openBoats();
  recorder.record('p1', ({ save }) => save(boats, BOAT));
  recorder.record('p1', ({ save }) => save(boats, { ...BOAT, seats: 10, crew: ['甲', '乙'] }));
  recorder.record('p1', ({ save }) => save(boats, { ...BOAT, seats: 10, crew: ['甲', '乙'] }));
  const [first, second, ...none] = changesOf(database).map(
    ({ body }) => JSON.parse(body) as { kind: string; row: object; fields: object },
  );
  expect(none).toEqual([]);
  expect(first).toEqual({ kind: 'made', row: BOAT });
  const base = database.read.get<{ clock: string }>('SELECT clock FROM changes WHERE seq = 1')?.clock;
  expect(second?.fields).toEqual({
    crew: { value: ['甲', '乙'], depth: 2, base },
    seats: { value: 10, depth: 2, base },
  });
});

test('S4: a verb that fails half-way leaves no row, no change and no word of it', async () => {
  const { database, recorder, told } = await openBoats();
  expect(() =>
    recorder.record('p1', ({ save, append }) => {
      save(boats, BOAT);
      append(moves, { id: 'm1', boatId: 'b1', text: 'refused' });
    }),
  ).toThrow('CHECK constraint');
  expect(changesOf(database)).toEqual([]);
  expect(database.read.all('SELECT id FROM boats')).toEqual([]);
  expect(database.read.all('SELECT id FROM indexedRows')).toEqual([]);
  expect(told).toEqual([]);
  recorder.record('p1', ({ save }) => save(boats, BOAT));
  expect(changesOf(database).map(({ seq }) => seq)).toEqual([1]);
  expect(told).toEqual([['boats']]);
});

test('S9: a removed record goes from lists and search, and comes back by a later edit', async () => {
  const { database, recorder } = await openBoats();
  const state = () => database.read.get('SELECT removed, name FROM boats');
  const found = () =>
    database.read.all<{ rowid: number }>('SELECT rowid FROM searchIndex WHERE searchIndex MATCH \'"荆州"\'');
  recorder.record('p1', ({ save }) => save(boats, BOAT));
  recorder.record('p1', ({ remove }) => remove(boats, 'b1'));
  expect([state(), found().length]).toEqual([{ removed: 1, name: '荆州1号' }, 0]);
  recorder.record('p1', ({ save }) => save(boats, { ...BOAT, seats: 3 }));
  expect([state(), found().length]).toEqual([{ removed: 0, name: '荆州1号' }, 1]);
});

test('S5: every table made again from the log is the same, row for row', async () => {
  const { database, recorder } = await openBoats();
  for (let i = 0; i < 40; i += 1)
    recorder.record('p1', ({ save, append, remove }) => {
      const id = `b${i % 7}`;
      save(boats, { ...BOAT, id, name: `船${i}`, seats: i % 3 === 0 ? null : i, lon: 100 + i / 100 });
      append(moves, { id: newId(), boatId: id, text: `第${i}次` });
      if (i % 5 === 0) remove(boats, id);
    });
  const everything = () => ({
    boats: database.read.all('SELECT * FROM boats ORDER BY id'),
    moves: database.read.all('SELECT * FROM moves ORDER BY id'),
    versions: database.read.all('SELECT * FROM fieldVersions ORDER BY entity, rowId'),
    found: database.read.all(
      `SELECT entity, rowId FROM indexedRows JOIN searchIndex ON searchIndex.rowid = id
       WHERE searchIndex MATCH '"船"* OR "第"*' ORDER BY 1, 2`,
    ),
    placed: database.read.all(
      'SELECT entity, rowId, minLon, maxLat FROM places JOIN indexedRows USING (id) ORDER BY entity, rowId',
    ),
  });
  const live = everything();
  expect(live.boats).toHaveLength(7);
  expect(database.transaction((db) => rebuildFromLog(db, ENTITIES))).toEqual([]);
  expect(everything()).toEqual(live);
});

test('S13: a change of an entity this version does not know stays in the log and blocks nothing', async () => {
  const { database, recorder } = await openBoats();
  recorder.record('p1', ({ save, append }) => {
    save(boats, BOAT);
    append(moves, { id: 'm1', boatId: 'b1', text: '出航' });
  });
  const parked = database.transaction((db) => rebuildFromLog(db, [boats]));
  expect(parked.map(({ entity, rowId }) => [entity, rowId])).toEqual([['moves', 'm1']]);
  expect(changesOf(database)).toHaveLength(2);
});

test.each([
  ['altered', "UPDATE changes SET body = replace(body, '船1', '船X') WHERE seq = 2", 'n1/2'],
  ['taken out', 'DELETE FROM changes WHERE seq = 2', 'n1/3'],
  ['given to another author', "UPDATE changes SET author = 'p9' WHERE seq = 3", 'n1/3'],
])('S3: a link that was %s is named', async (_, tampering, link) => {
  const { database, recorder } = await openBoats();
  for (const i of [0, 1, 2, 3]) recorder.record('p1', ({ save }) => save(boats, { ...BOAT, name: `船${i}` }));
  database.transaction((db) => db.run(tampering));
  expect(walk(database).firstBroken).toBe(link);
});
