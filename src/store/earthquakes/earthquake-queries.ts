import {
  earthquakeMessagesEntity,
  earthquakesEntity,
  feedImportsEntity,
  type Earthquake,
  type EarthquakeMessage,
  type FeedImport,
} from '#shared/earthquakes/entities.ts';
import { earthquakeError } from '#shared/earthquakes/errors.ts';
import type { ReadDb, SqlValue } from '../database/handles.ts';
import { fromColumns } from '../sync/apply-change.ts';
import { readOne, readRows } from '../sync/read-rows.ts';

export function readEarthquake(db: ReadDb, id: string): Earthquake {
  const earthquake = readOne(db, earthquakesEntity, 'SELECT * FROM earthquakes WHERE id = ?', [id]);
  if (earthquake === null) throw earthquakeError('earthquakes/not-found', { id });
  return earthquake;
}

interface ListedEarthquake extends Earthquake {
  readonly incidentId: string | null;
  readonly messages: number;
}

/** Latest first, with the incident made of each and the number of source messages behind it. */
export function listEarthquakes(
  db: ReadDb,
  offset: number,
  limit: number,
): { total: number; rows: ListedEarthquake[] } {
  const rows = db.all<Record<string, SqlValue> & { incidentId: string | null; messages: number }>(
    `SELECT earthquakes.*,
            (SELECT id FROM incidents WHERE earthquakeId = earthquakes.id AND removed = 0) AS incidentId,
            (SELECT count(*) FROM earthquakeMessages WHERE earthquakeId = earthquakes.id) AS messages
     FROM earthquakes ORDER BY originAt DESC, id LIMIT ? OFFSET ?`,
    [limit, offset],
  );
  return {
    total: db.get<{ count: number }>('SELECT count(*) AS count FROM earthquakes')?.count ?? 0,
    rows: rows.map((stored) => ({
      ...(fromColumns(earthquakesEntity, stored) as Earthquake),
      incidentId: stored.incidentId,
      messages: stored.messages,
    })),
  };
}

export const listMessages = (
  db: ReadDb,
  earthquakeId: string,
): (EarthquakeMessage & { recordedAt: number })[] =>
  db
    .all<Record<string, SqlValue> & { recordedAt: number }>(
      'SELECT * FROM earthquakeMessages WHERE earthquakeId = ? ORDER BY recordedAt, id',
      [earthquakeId],
    )
    .map((stored) => ({
      ...(fromColumns(earthquakeMessagesEntity, stored) as EarthquakeMessage),
      recordedAt: stored.recordedAt,
    }));

export const listSequence = (db: ReadDb, sequenceId: string): Earthquake[] =>
  readRows(db, earthquakesEntity, 'SELECT * FROM earthquakes WHERE sequenceId = ? ORDER BY originAt, id', [
    sequenceId,
  ]);

export const incidentOfEarthquake = (db: ReadDb, earthquakeId: string): string | null =>
  db.get<{ id: string }>('SELECT id FROM incidents WHERE earthquakeId = ? AND removed = 0', [earthquakeId])
    ?.id ?? null;

export const findFeedImport = (db: ReadDb, id: string): FeedImport | null =>
  readOne(db, feedImportsEntity, 'SELECT * FROM feedImports WHERE id = ?', [id]);

export const listFeedImports = (db: ReadDb): FeedImport[] =>
  readRows(db, feedImportsEntity, 'SELECT * FROM feedImports ORDER BY at DESC, id DESC LIMIT 100');
