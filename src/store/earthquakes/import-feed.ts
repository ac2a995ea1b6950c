import { earthquakeMessagesEntity, earthquakesEntity, feedImportsEntity } from '#shared/earthquakes/entities.ts';
import type { Earthquake, EarthquakeMessage, FeedImport } from '#shared/earthquakes/entities.ts';
import type { FeedParseResult } from '#shared/earthquakes/feed-result.ts';
import { preferReport } from '#shared/earthquakes/prefer-source.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { QuakeSettings } from '#shared/settings/schema.ts';
import { fileIncident } from '../incidents/file-incident.ts';
import { readRows } from '../sync/read-rows.ts';
import type { Recording } from '../sync/recorder.ts';
import { incidentFormOf } from './earthquake-incident.ts';
import { incidentOfEarthquake } from './earthquake-queries.ts';
import type { PlannedQuake } from './plan-feed.ts';
import { regroupSequences } from './regroup-sequences.ts';

export interface FeedFile {
  readonly id: string;
  readonly name: string;
  readonly origin: FeedImport['origin'];
  readonly sha256: string;
  readonly parsed: FeedParseResult;
  readonly planned: readonly PlannedQuake[];
  /** Which of the planned items become incidents. */
  readonly becomesIncident: (item: PlannedQuake) => boolean;
}

interface Importing {
  readonly settings: QuakeSettings;
  readonly node: string;
  readonly personName: string;
  /** Where the incident belongs: the county of the epicentre, else the bureau's region. */
  readonly regionOf: (place: { lon: number; lat: number }) => string;
}

/** Reads a feed in as one transaction: messages kept word for word, earthquakes, sequences, incidents, and the account of it. */
export function importFeed(recording: Recording, file: FeedFile, importing: Importing): FeedImport {
  const { db } = recording;
  const present = readRows(db, feedImportsEntity, 'SELECT * FROM feedImports WHERE id = ?', [file.id])[0];
  if (present !== undefined) return present;

  // In order of time, so that incident numbers follow the earthquakes whatever the file's order.
  const planned = file.planned.toSorted((a, b) => a.quake.originAt - b.quake.originAt);
  const touched: string[] = [];
  const counts = { added: 0, updated: 0, duplicates: 0, incidents: 0 };
  const madeHere = new Map<string, string>();
  for (const item of planned) {
    // A withdrawal of something never heard of is an account line, not an earthquake.
    if (item.outcome === 'duplicate' || (item.outcome === 'withdrawn' && item.earthquakeId === null))
      counts.duplicates += 1;
    else {
      const isNew = item.earthquakeId === null;
      const earthquakeId = item.earthquakeId ?? newId();
      keepMessage(recording, item, earthquakeId, file.id);
      touched.push(earthquakeId);
      madeHere.set(item.key, earthquakeId);
      counts[isNew ? 'added' : 'updated'] += 1;
    }
  }
  regroupSequences(recording, touched, importing.settings);

  for (const item of planned) {
    const earthquakeId = madeHere.get(item.key) ?? item.earthquakeId;
    if (earthquakeId === null || item.outcome === 'withdrawn' || !file.becomesIncident(item)) continue;
    if (incidentOfEarthquake(db, earthquakeId) !== null) continue;
    const { settings: _, ...filing } = importing;
    const form = incidentFormOf(db, earthquakeId, filing.regionOf(item.quake), recording.now);
    fileIncident(recording, form, { ...filing, earthquakeId, firstEntry: `接地震速报：${form.title}，自动生成事件` });
    counts.incidents += 1;
  }

  const { parsed } = file;
  const account: FeedImport = {
    id: file.id,
    at: recording.now,
    name: file.name,
    origin: file.origin,
    sha256: file.sha256,
    form: parsed.ok ? parsed.form : null,
    ...counts,
    refused: parsed.ok ? parsed.refused.map(({ index, reason }) => ({ index, reason })) : [],
    refusal: parsed.ok ? null : parsed.refusal,
  };
  recording.append(feedImportsEntity, account);
  return account;
}

/** Keeps what the source said, and shows the values of the best report there now is. */
function keepMessage(recording: Recording, item: PlannedQuake, earthquakeId: string, importId: string): void {
  const { reviewed: _, ...told } = item.quake;
  recording.append(earthquakeMessagesEntity, { id: newId(), earthquakeId, importId, ...told });
  const messages = latestMessages(recording, earthquakeId);
  const shown = preferReport(messages);
  if (shown === null) return;
  const { source, sourceEventId, originAt, lon, lat, depthKm, magnitude, magnitudeType, place, status } = shown;
  const earthquake: Earthquake = {
    id: earthquakeId,
    source,
    sourceEventId,
    originAt,
    lon,
    lat,
    depthKm,
    magnitude,
    magnitudeType,
    place,
    reviewed: status === 'reviewed',
    deleted: messages.every((message) => message.status === 'deleted'),
    sequenceId: sequenceOf(recording, earthquakeId),
  };
  recording.save(earthquakesEntity, earthquake);
}

const sequenceOf = ({ db }: Recording, id: string): string =>
  db.get<{ sequenceId: string }>('SELECT sequenceId FROM earthquakes WHERE id = ?', [id])?.sequenceId ?? id;

/** The latest message of each source event behind an earthquake. */
function latestMessages({ db }: Recording, earthquakeId: string): EarthquakeMessage[] {
  const messages = readRows(
    db,
    earthquakeMessagesEntity,
    'SELECT * FROM earthquakeMessages WHERE earthquakeId = ? ORDER BY recordedAt, id',
    [earthquakeId],
  );
  return [...new Map(messages.map((message) => [`${message.source} ${message.sourceEventId}`, message])).values()];
}
