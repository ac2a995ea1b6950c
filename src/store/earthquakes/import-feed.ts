import {
  earthquakeMessagesEntity,
  earthquakesEntity,
  feedImportsEntity,
} from '#shared/earthquakes/entities.ts';
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

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly duplicates: number;
  readonly incidents: number;
  /** Items not read because the operator stopped the import. */
  readonly leftOut: number;
}

export interface Importing {
  readonly importId: string;
  /** Which of the planned items become incidents. */
  readonly becomesIncident: (item: PlannedQuake) => boolean;
  readonly settings: QuakeSettings;
  readonly node: string;
  readonly personName: string;
  /** Where the incident belongs: the county of the epicentre, else the bureau's region. */
  readonly regionOf: (place: { lon: number; lat: number }) => string;
}

/** Items in order of time: messages kept word for word, earthquakes, sequences, incidents. */
export function importItems(
  recording: Recording,
  items: readonly PlannedQuake[],
  importing: Importing,
): Omit<ImportCounts, 'leftOut'> {
  const counts = { added: 0, updated: 0, duplicates: 0, incidents: 0 };
  const earthquakeIds = new Map<PlannedQuake, string>();
  for (const item of items) {
    // A withdrawal of something never heard of is an account line, not an earthquake.
    if (item.outcome === 'duplicate' || (item.outcome === 'withdrawn' && item.earthquakeId === null)) {
      counts.duplicates += 1;
      if (item.earthquakeId !== null) earthquakeIds.set(item, item.earthquakeId);
      continue;
    }
    const earthquakeId = item.earthquakeId ?? newId();
    keepMessage(recording, item, earthquakeId, importing.importId);
    earthquakeIds.set(item, earthquakeId);
    counts[item.earthquakeId === null ? 'added' : 'updated'] += 1;
  }
  regroupSequences(recording, [...earthquakeIds.values()], importing.settings);
  for (const [item, earthquakeId] of earthquakeIds)
    if (item.outcome !== 'withdrawn' && importing.becomesIncident(item))
      counts.incidents += makeIncident(recording, item, earthquakeId, importing) ? 1 : 0;
  return counts;
}

function makeIncident(
  recording: Recording,
  item: PlannedQuake,
  earthquakeId: string,
  importing: Importing,
): boolean {
  if (incidentOfEarthquake(recording.db, earthquakeId) !== null) return false;
  const { node, personName, regionOf } = importing;
  const form = incidentFormOf(recording.db, earthquakeId, regionOf(item.quake), recording.now);
  const firstEntry = `接地震速报：${form.title}，自动生成事件`;
  fileIncident(recording, form, { node, personName, earthquakeId, firstEntry });
  return true;
}

interface Account {
  readonly id: string;
  readonly name: string;
  readonly origin: FeedImport['origin'];
  readonly sha256: string;
  readonly parsed: FeedParseResult;
  readonly counts: ImportCounts;
}

/** The account of an import: what became of every item, or why the whole file was refused. */
export function closeImport(recording: Recording, { parsed, counts, ...file }: Account): FeedImport {
  const account: FeedImport = {
    ...file,
    ...counts,
    at: recording.now,
    form: parsed.ok ? parsed.form : null,
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
  const { source, sourceEventId, originAt, lon, lat, depthKm, magnitude, magnitudeType, place, status } =
    shown;
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
  return [
    ...new Map(messages.map((message) => [`${message.source} ${message.sourceEventId}`, message])).values(),
  ];
}
