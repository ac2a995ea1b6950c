import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { incidentError } from '#shared/incidents/errors.ts';
import {
  incidentsEntity,
  logEntriesEntity,
  type IncidentStatus,
  type LogEntry,
} from '#shared/incidents/schema.ts';
import { bigramQuery } from '#shared/search/bigrams.ts';
import type { ReadDb, SqlParams, SqlValue } from '../database/handles.ts';
import { fromColumns } from '../sync/apply-change.ts';
import { readRows } from '../sync/read-rows.ts';

type StoredSummary = Record<string, SqlValue> & { status: IncidentStatus };

function summaries(db: ReadDb, sql: string, params: SqlParams): IncidentSummary[] {
  return db.all<StoredSummary>(sql, params).map((stored) => ({
    ...(fromColumns(incidentsEntity, stored) as Omit<IncidentSummary, 'status'>),
    status: stored.status,
  }));
}

export function findIncident(db: ReadDb, id: string): IncidentSummary | null {
  const [incident] = summaries(
    db,
    `SELECT incidents.*, incidentStatus.status FROM incidents
     JOIN incidentStatus ON incidentStatus.incidentId = incidents.id
     WHERE incidents.id = ? AND incidents.removed = 0`,
    [id],
  );
  return incident ?? null;
}

export function readIncident(db: ReadDb, id: string): IncidentSummary {
  const incident = findIncident(db, id);
  if (incident === null) throw incidentError('incidents/not-found', { id });
  return incident;
}

export interface IncidentPage {
  readonly offset: number;
  readonly limit: number;
  readonly open?: boolean | undefined;
  readonly text?: string | undefined;
}

export const countIncidents = (db: ReadDb): number =>
  count(db, 'SELECT count(*) AS count FROM incidents WHERE removed = 0', []);

interface Listing {
  readonly total: number;
  readonly rows: IncidentSummary[];
}

/** Newest first. Text is looked for in number, title, place and source. */
export function listIncidents(db: ReadDb, page: IncidentPage, countAll = () => countIncidents(db)): Listing {
  const query = page.text === undefined ? null : bigramQuery(page.text);
  if (query !== null) return searchIncidents(db, query, page);
  return page.open === true ? listOpen(db, page) : listAll(db, page, countAll());
}

/** The first row of the page is found in the index alone; from there rows are read in its order, and not sorted. */
function listAll(db: ReadDb, { offset, limit }: IncidentPage, total: number): Listing {
  const first = db.get<{ receivedAt: number; id: string }>(
    'SELECT receivedAt, id FROM incidents WHERE removed = 0 ORDER BY receivedAt DESC, id DESC LIMIT 1 OFFSET ?',
    [offset],
  );
  if (first === undefined) return { total, rows: [] };
  const rows = summaries(
    db,
    `SELECT incidents.*, incidentStatus.status FROM incidents
     CROSS JOIN incidentStatus ON incidentStatus.incidentId = incidents.id
     WHERE removed = 0 AND (receivedAt, incidents.id) <= (?, ?)
     ORDER BY receivedAt DESC, incidents.id DESC LIMIT ?`,
    [first.receivedAt, first.id, limit],
  );
  return { total, rows };
}

const OPEN = `('received', 'verified', 'responding', 'contained')`;

function listOpen(db: ReadDb, { offset, limit }: IncidentPage): Listing {
  return {
    total: count(
      db,
      `SELECT count(*) AS count FROM incidentStatus
       JOIN incidents ON incidents.id = incidentStatus.incidentId
       WHERE status IN ${OPEN} AND removed = 0`,
      [],
    ),
    rows: summaries(
      db,
      `SELECT incidents.*, incidentStatus.status FROM incidentStatus
       JOIN incidents ON incidents.id = incidentStatus.incidentId
       WHERE status IN ${OPEN} AND removed = 0
       ORDER BY incidents.receivedAt DESC, incidents.id DESC LIMIT ? OFFSET ?`,
      [limit, offset],
    ),
  };
}

/** The index is read from its end, so the latest come first without sorting; only the page's rows are fetched. */
function searchIncidents(db: ReadDb, query: string, { offset, limit, open }: IncidentPage): Listing {
  const found = `FROM searchIndex
     JOIN indexedRows ON indexedRows.id = searchIndex.rowid AND indexedRows.entity = 'incidents'
     ${open === true ? 'JOIN incidentStatus ON incidentStatus.incidentId = indexedRows.rowId' : ''}
     WHERE searchIndex MATCH ? ${open === true ? `AND status IN ${OPEN}` : ''}`;
  return {
    total: count(db, `SELECT count(*) AS count ${found}`, [query]),
    rows: summaries(
      db,
      `WITH page AS MATERIALIZED (
         SELECT searchIndex.rowid AS place, indexedRows.rowId AS id ${found}
         ORDER BY searchIndex.rowid DESC LIMIT ? OFFSET ?
       )
       SELECT incidents.*, incidentStatus.status FROM page
       JOIN incidents ON incidents.id = page.id
       JOIN incidentStatus ON incidentStatus.incidentId = page.id
       ORDER BY page.place DESC`,
      [query, limit, offset],
    ),
  };
}

const count = (db: ReadDb, sql: string, params: SqlParams): number =>
  db.get<{ count: number }>(sql, params)?.count ?? 0;

/** Latest first. */
export const listIncidentLog = (db: ReadDb, incidentId: string): LogEntry[] =>
  readRows(
    db,
    logEntriesEntity,
    'SELECT * FROM logEntries WHERE incidentId = ? ORDER BY at DESC, id DESC LIMIT 500',
    [incidentId],
  );
