// How fast the recorder writes, against raw better-sqlite3 and PouchDB 9; see README.md.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { logEntries } from './data/log-entries.ts';
import { Figures } from './harness/figures.ts';
import { progress } from './harness/progress.ts';
import { median, quantile } from './harness/quantile.ts';
import { inTurns, ROUNDS } from './harness/rounds.ts';
import { workFolder } from './harness/work-folder.ts';
import { openPouch, openSyncedPouch } from './write/pouchdb-writer.ts';
import { openRecorder } from './write/recorder-writer.ts';
import { openSqlite } from './write/sqlite-writer.ts';
import type { Writer } from './write/writer.ts';

/** Five rounds of ten turns write 50,000 entries into each database, one commit each, and the same again together. */
const ENTRIES_A_TURN = 1_000;
const TURNS_A_ROUND = 10;
const WARM_UP = 500;

const OPENERS = { ours: openRecorder, raw: openSqlite, pouchdb: openPouch, pouchdbSynced: openSyncedPouch };
type Name = keyof typeof OPENERS;
const NAMES = Object.keys(OPENERS) as Name[];
type Entries = ReturnType<typeof logEntries>;

const folder = workFolder('write');
const figures = new Figures('write');

/** Milliseconds of each commit. */
const single = await measure('single', async (writer, entries) => {
  const times: number[] = [];
  for (const entry of entries) {
    const from = performance.now();
    const pending = writer.write(entry);
    if (pending !== undefined) await pending;
    times.push(performance.now() - from);
  }
  return times;
});
const together = await measure('together', async (writer, entries) => {
  const from = performance.now();
  await writer.writeTogether(entries);
  return [performance.now() - from];
});

type Times = Readonly<Record<Name, readonly (readonly number[])[]>>;

const perSecond = (times: Times, name: Name): number =>
  median(
    times[name].map((ms) => (ENTRIES_A_TURN * TURNS_A_ROUND * 1_000) / ms.reduce((sum, one) => sum + one, 0)),
  );
const p99 = (name: Name): number => median(single[name].map((ms) => quantile(ms, 0.99)));

for (const [name, label, peer] of [
  ['raw', 'raw', 'better-sqlite3, one INSERT a transaction, synchronous=FULL'],
  ['pouchdb', 'pouchdb', 'PouchDB 9 on LevelDB as it comes, no sync to disk'],
  ['pouchdbSynced', 'pouchdb-synced', 'PouchDB 9 on LevelDB, each batch synced to disk'],
] as const)
  figures.add({
    metric: `commits-per-s-vs-${label}`,
    ours: perSecond(single, 'ours'),
    peer,
    theirs: perSecond(single, name),
    better: 'more',
  });
figures.add({
  metric: 'commit-p99-ms-vs-raw',
  ours: p99('ours'),
  peer: 'better-sqlite3, one INSERT a transaction, synchronous=FULL',
  theirs: p99('raw'),
  better: 'less',
});
for (const [name, label, peer] of [
  ['raw', 'raw', `better-sqlite3, ${ENTRIES_A_TURN} a transaction, synchronous=FULL`],
  ['pouchdb', 'pouchdb', `PouchDB 9 bulkDocs of ${ENTRIES_A_TURN}, no sync to disk`],
  ['pouchdbSynced', 'pouchdb-synced', `PouchDB 9 bulkDocs of ${ENTRIES_A_TURN}, synced to disk`],
] as const)
  figures.add({
    metric: `entries-per-s-together-vs-${label}`,
    ours: perSecond(together, 'ours'),
    peer,
    theirs: perSecond(together, name),
    better: 'more',
  });
figures.end();

/** Every writer on a database of its own that grows from turn to turn; each turn the same entries go to all. */
async function measure(
  kind: string,
  write: (writer: Writer, entries: Entries) => Promise<number[]>,
): Promise<Times> {
  progress(`${kind}: ${ROUNDS} rounds of ${ENTRIES_A_TURN * TURNS_A_ROUND} entries`);
  const turns = Array.from({ length: ROUNDS * TURNS_A_ROUND }, (_, n) => logEntries(ENTRIES_A_TURN, n + 1));
  const writers = new Map<Name, Writer>();
  for (const name of NAMES) writers.set(name, await open(kind, name));
  const times = await inTurns(NAMES, (name, turn) => write(find(writers, name), turns[turn] ?? []), {
    perRound: TURNS_A_ROUND,
    sum: (all) => all.flat(),
  });
  for (const name of NAMES) {
    const written = await find(writers, name).count();
    const expected = WARM_UP + turns.length * ENTRIES_A_TURN;
    if (written !== expected) throw new Error(`${name} holds ${written} entries instead of ${expected}`);
    await find(writers, name).close();
  }
  return times;
}

async function open(kind: string, name: Name): Promise<Writer> {
  const path = join(folder, kind, name);
  mkdirSync(path, { recursive: true });
  const writer = await OPENERS[name](path);
  for (const entry of logEntries(WARM_UP, 0)) await writer.write(entry);
  return writer;
}

function find(writers: ReadonlyMap<Name, Writer>, name: Name): Writer {
  const writer = writers.get(name);
  if (writer === undefined) throw new Error(`${name} is not open`);
  return writer;
}
