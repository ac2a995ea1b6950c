import { bigramText } from '#shared/search/bigrams.ts';
import { canonicalText, type JsonValue } from '#shared/sync/canonical.ts';
import { REMOVED_FIELD, type Change, type FieldEdit } from '#shared/sync/change.ts';
import type { Entity, Row } from '#shared/sync/entity.ts';
import { HYBRID_ZERO, wallOf } from '#shared/sync/hybrid-clock.ts';
import { compareVersions } from '#shared/sync/merge.ts';
import type { SqlValue, WriteDb } from '../database/handles.ts';
import {
  firstVersions,
  readVersions,
  versionOf,
  writeVersions,
  type FieldVersions,
} from './field-versions.ts';

/**
 * Makes one change of the log true in the tables: the row, and what is found of it by text and place.
 * Live writes, the rebuild and sync all pass through here, so they cannot disagree.
 */
export function applyChange(db: WriteDb, entity: Entity, change: Change): void {
  const { body } = change;
  const row =
    body.kind === 'entry'
      ? applyEntry(db, entity, change, body.row)
      : applyRecord(db, entity, change, body.kind === 'made' ? asEdits(body.row) : body.fields);
  if (row !== null) indexRow(db, entity, change.rowId, row);
}

const asEdits = (row: Row): Readonly<Record<string, FieldEdit>> =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, { value, depth: 1, base: HYBRID_ZERO }]),
  );

function applyEntry(db: WriteDb, entity: Entity, change: Change, row: Row): Row {
  const columns = [...entity.columns.keys()];
  db.run(insertSql(entity.name, [...columns, 'recordedAt', 'recordedBy', 'originNode']), [
    ...columns.map((column) => toColumn(entity, column, row[column])),
    wallOf(change.clock),
    change.author,
    change.node,
  ]);
  return row;
}

type Fields = Readonly<Record<string, FieldEdit>>;

/** Field by field, the greater version stands (SPEC S6); a row nobody has seen yet is made. */
function applyRecord(db: WriteDb, entity: Entity, change: Change, fields: Fields): Row | null {
  const stored = db.get<{ versions: string }>(
    'SELECT versions FROM fieldVersions WHERE entity = ? AND rowId = ?',
    [entity.name, change.rowId],
  );
  return stored === undefined
    ? insertRecord(db, entity, change, fields)
    : mergeRecord(db, entity, change, fields, readVersions(stored.versions));
}

function insertRecord(db: WriteDb, entity: Entity, change: Change, fields: Fields): Row {
  const { clock, node, author, rowId } = change;
  const at = wallOf(clock);
  const columns = Object.keys(fields).filter((field) => entity.columns.has(field));
  const kept = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'originNode', 'removed'];
  db.run(insertSql(entity.name, [...columns, ...kept]), [
    ...columns.map((column) => toColumn(entity, column, fields[column]?.value)),
    at,
    author,
    at,
    author,
    node,
    fields[REMOVED_FIELD]?.value === true ? 1 : 0,
  ]);
  const versions = firstVersions({ depth: 1, clock, node });
  for (const [field, { depth }] of Object.entries(fields))
    if (depth !== 1) versions.set(field, { depth, clock, node });
  db.run('INSERT INTO fieldVersions (entity, rowId, versions) VALUES (?, ?, ?)', [
    entity.name,
    rowId,
    writeVersions(versions),
  ]);
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
}

function mergeRecord(
  db: WriteDb,
  entity: Entity,
  change: Change,
  fields: Fields,
  versions: FieldVersions,
): Row | null {
  const winners: string[] = [];
  for (const [field, { depth }] of Object.entries(fields)) {
    const incoming = { depth, clock: change.clock, node: change.node };
    const present = versionOf(versions, field);
    if (present !== null && compareVersions(incoming, present) <= 0) continue;
    versions.set(field, incoming);
    winners.push(field);
  }
  if (winners.length === 0) return null;
  const columns = winners.filter((field) => field === REMOVED_FIELD || entity.columns.has(field));
  const assignments = columns.map((field) => (field === REMOVED_FIELD ? 'removed = ?' : `"${field}" = ?`));
  const kept = ['updatedAt = max(updatedAt, ?)', 'updatedBy = ?'];
  db.run(`UPDATE ${entity.name} SET ${[...assignments, ...kept].join(', ')} WHERE id = ?`, [
    ...columns.map((field) => toColumn(entity, field, fields[field]?.value)),
    wallOf(change.clock),
    change.author,
    change.rowId,
  ]);
  db.run('UPDATE fieldVersions SET versions = ? WHERE entity = ? AND rowId = ?', [
    writeVersions(versions),
    entity.name,
    change.rowId,
  ]);
  return readRow(db, entity, change.rowId);
}

const insertSql = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

function toColumn(entity: Entity, field: string, value: JsonValue | undefined): SqlValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return entity.columns.get(field) === 'json' ? canonicalText(value) : (value as SqlValue);
}

/** A stored row in the form its schema has, or null when there is none; removed rows are given `$removed`. */
export function readRow(db: WriteDb, entity: Entity, id: string): Row | null {
  const stored = db.get<Record<string, SqlValue>>(`SELECT * FROM ${entity.name} WHERE id = ?`, [id]);
  if (stored === undefined) return null;
  return { ...fromColumns(entity, stored), ...(stored['removed'] === 1 ? { [REMOVED_FIELD]: true } : {}) };
}

/** Turns the columns of a stored row back into fields: JSON text into values, 0/1 into booleans. */
export function fromColumns(entity: Entity, stored: Readonly<Record<string, SqlValue>>): Row {
  const row: Record<string, JsonValue> = {};
  for (const [field, form] of entity.columns) {
    const value = stored[field] ?? null;
    row[field] =
      value === null
        ? null
        : form === 'json'
          ? (JSON.parse(value as string) as JsonValue)
          : form === 'boolean'
            ? value === 1
            : (value as number | string);
  }
  return row;
}

function indexRow(db: WriteDb, entity: Entity, rowId: string, row: Row): void {
  if (entity.searchOf === null && entity.placeOf === null) return;
  const key = [entity.name, rowId];
  const known = db.get<{ id: number }>('SELECT id FROM indexedRows WHERE entity = ? AND rowId = ?', key);
  const id = known?.id ?? db.insert('INSERT INTO indexedRows (entity, rowId) VALUES (?, ?)', key);
  if (known !== undefined) {
    db.run('DELETE FROM searchIndex WHERE rowid = ?', [id]);
    db.run('DELETE FROM places WHERE id = ?', [id]);
  }
  if (row[REMOVED_FIELD] === true) return;
  if (entity.searchOf !== null) {
    const tokens = bigramText(entity.searchOf(row));
    if (tokens !== '') db.run('INSERT INTO searchIndex (rowid, tokens) VALUES (?, ?)', [id, tokens]);
  }
  const place = entity.placeOf?.(row) ?? null;
  if (place !== null) {
    db.run('INSERT INTO places (id, minLon, maxLon, minLat, maxLat) VALUES (?, ?, ?, ?, ?)', [
      id,
      place.lon,
      place.lon,
      place.lat,
      place.lat,
    ]);
  }
}
