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
import type { OpenWriter, Writer } from './write/writer.ts';

/** Five rounds write 50,000 entries into each database, one commit each, and the same again in large commits. */
const ENTRIES_A_ROUND = 10_000;
const TOGETHER = 1_000;
const WARM_UP = 500;

const OPENERS = {
  ours: openRecorder,
  raw: openSqlite,
  pouchdb: openPouch,
  pouchdbSynced: openSyncedPouch,
} as const;
type Name = keyof typeof OPENERS;
const NAMES = Object.keys(OPENERS) as Name[];

const folder = workFolder('write');
const figures = new Figures('write');

const single = await measure('single', async (writer, entries) => {
  const times = new Float64Array(entries.length);
  const startedAt = performance.now();
  for (const [n, entry] of entries.entries()) {
    const from = performance.now();
    const pending = writer.write(entry);
    if (pending !== undefined) await pending;
    times[n] = performance.now() - from;
  }
  return { perSecond: perSecond(entries.length, startedAt), p99Ms: quantile(times, 0.99) };
});
const together = await measure('together', async (writer, entries) => {
  const startedAt = performance.now();
  for (let n = 0; n < entries.length; n += TOGETHER)
    await writer.writeTogether(entries.slice(n, n + TOGETHER));
  return { perSecond: perSecond(entries.length, startedAt), p99Ms: 0 };
});

const speed = (results: typeof single, name: Name) => median(results[name].map((result) => result.perSecond));
const p99 = (name: Name) => median(single[name].map(({ p99Ms }) => p99Ms));
for (const [name, label, peer] of [
  ['raw', 'raw', 'better-sqlite3, one INSERT a transaction, synchronous=FULL'],
  ['pouchdb', 'pouchdb', 'PouchDB 9 on LevelDB as it comes, no sync to disk'],
  ['pouchdbSynced', 'pouchdb-synced', 'PouchDB 9 on LevelDB, each batch synced to disk'],
] as const)
  figures.add({
    metric: `commits-per-s-vs-${label}`,
    ours: speed(single, 'ours'),
    peer,
    theirs: speed(single, name),
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
  ['raw', 'raw', `better-sqlite3, ${TOGETHER} a transaction`],
  ['pouchdb', 'pouchdb', `PouchDB 9 bulkDocs of ${TOGETHER}, no sync to disk`],
  ['pouchdbSynced', 'pouchdb-synced', `PouchDB 9 bulkDocs of ${TOGETHER}, synced to disk`],
] as const)
  figures.add({
    metric: `entries-per-s-together-vs-${label}`,
    ours: speed(together, 'ours'),
    peer,
    theirs: speed(together, name),
    better: 'more',
  });
figures.end();

interface Measured {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** Every writer on a database of its own that grows from round to round; each round the same entries go to all. */
async function measure(
  kind: string,
  write: (writer: Writer, entries: ReturnType<typeof logEntries>) => Promise<Measured>,
): Promise<Record<Name, Measured[]>> {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => logEntries(ENTRIES_A_ROUND, round + 1));
  const writers = Object.fromEntries(
    await Promise.all(
      NAMES.map(async (name) => [name, await open(OPENERS[name], join(folder, kind, name))] as const),
    ),
  ) as Record<Name, Writer>;
  progress(`${kind}: ${ROUNDS} rounds of ${ENTRIES_A_ROUND} entries`);
  const run = (name: Name) => (round: number) => write(writers[name], rounds[round] ?? []);
  const results = await inTurns({
    ours: run('ours'),
    raw: run('raw'),
    pouchdb: run('pouchdb'),
    pouchdbSynced: run('pouchdbSynced'),
  });
  for (const name of NAMES) {
    const written = await writers[name].count();
    if (written !== WARM_UP + ROUNDS * ENTRIES_A_ROUND) throw new Error(`${name} holds ${written} entries`);
    await writers[name].close();
  }
  return results;
}

async function open(opener: OpenWriter, path: string): Promise<Writer> {
  mkdirSync(path, { recursive: true });
  const writer = await opener(path);
  for (const entry of logEntries(WARM_UP, 0)) await writer.write(entry);
  return writer;
}

function perSecond(count: number, startedAt: number): number {
  return (count / (performance.now() - startedAt)) * 1_000;
}
