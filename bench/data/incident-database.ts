import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { incidentsEntity, incidentStepsEntity, logEntriesEntity } from '../../src/shared/incidents/schema.ts';
import { newId } from '../../src/shared/kernel/ids.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/database/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { chooseBureau } from '../../src/store/setup/choose-bureau.ts';
import type { StoreContext } from '../../src/store/store-context.ts';
import type { Recording } from '../../src/store/sync/recorder.ts';
import { inBenchOut, inProject } from '../harness/places.ts';
import { progress } from '../harness/progress.ts';
import { generateIncidents, type GeneratedIncident } from './incidents.ts';

const INCIDENTS = 50_000;
const A_TRANSACTION = 500;
const NEWEST_AT = Date.UTC(2026, 4, 31, 22, 0);
/** Raise it when what is generated changes. */
const GENERATOR = 1;
const DATABASE = 'shouwang.db';

/**
 * A data folder of a bureau with 50,000 incidents, as the program left it earlier the same day.
 * The database is made once for each schema, through the real recorder, and copied from then on.
 */
export async function makeDataFolder(folder: string): Promise<void> {
  const kept = join(inBenchOut('cache'), cacheName());
  if (!existsSync(kept)) await make(kept);
  mkdirSync(join(folder, 'backups'), { recursive: true });
  copyFileSync(join(kept, DATABASE), join(folder, DATABASE), constants.COPYFILE_FICLONE);
  // The backup of the day is made at the first start of a day; it is not what these benches measure.
  writeFileSync(join(folder, 'backups', `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-daily.db`), '');
}

function cacheName(): string {
  const schema = createHash('sha256').update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 8);
  return `incidents-${INCIDENTS}-schema-${SCHEMA_VERSION}-${schema}-generator-${GENERATOR}`;
}

/** It appears under its name only when it is whole; those of other schemas go. */
async function make(kept: string): Promise<void> {
  const cache = inBenchOut('cache');
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) rmSync(join(cache, name), { recursive: true, force: true });
  const part = `${kept}.part`;
  progress(`making a database of ${INCIDENTS} incidents (once for this schema; about a minute)`);
  const startedAt = performance.now();
  let now = NEWEST_AT - 11 * 365 * 86_400_000;
  const store = await openStore({
    options: {
      dataDir: part,
      resourcesDir: inProject('resources'),
      appVersion: '0.0.0',
      electronVersion: process.versions['electron'] ?? '',
      starts: 1,
    },
    clock: () => now,
    log: pino({ level: 'silent' }),
    printToPdf: () => Promise.reject(new Error('nothing is printed here')),
  });
  try {
    configure(store);
    for (const some of inPieces(generateIncidents(INCIDENTS, NEWEST_AT), A_TRANSACTION)) {
      now = some.at(-1)?.incident.receivedAt ?? now;
      store.recorder.record(store.station.author, (recording) =>
        some.forEach((each) => file(recording, each)),
      );
    }
  } finally {
    store.database.close();
  }
  renameSync(part, kept);
  progress(`made in ${((performance.now() - startedAt) / 1_000).toFixed(0)} s`);
}

function configure({ recorder, regions, station }: StoreContext): void {
  const start = {
    regionCode: '532927',
    bureauName: '巍山县应急管理局',
    officerName: '值班员甲',
    leaderName: '带班领导乙',
    loadDemo: true,
  };
  station.save(recorder.record('system', (recording) => chooseBureau(recording, regions, start)));
}

/** Writes what filing and handling an incident writes: the record, each step of its status, its first log line. */
function file({ save, append }: Recording, { incident, path }: GeneratedIncident): void {
  const { id, receivedAt, title, source, lon, lat } = incident;
  save(incidentsEntity, incident);
  for (const [n, to] of path.entries())
    append(incidentStepsEntity, {
      id: newId(),
      incidentId: id,
      at: receivedAt + n * 1_800_000,
      from: path[n - 1] ?? null,
      to,
      reason: null,
      personName: '值班员甲',
    });
  append(logEntriesEntity, {
    id: newId(),
    incidentId: id,
    at: receivedAt,
    kind: 'received',
    text: `接报：${title}（来源：${source}）`,
    personName: '值班员甲',
    lon,
    lat,
  });
}

function* inPieces<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let piece: T[] = [];
  for (const value of values) {
    piece.push(value);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
