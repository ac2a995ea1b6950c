import type { Entity, RowOf } from '#shared/sync/entity.ts';
import type { ReadDb, SqlParams, SqlValue } from '../database/handles.ts';
import { fromColumns } from './apply-change.ts';

/** Rows of an entity by a query in plain sight that selects its columns. */
export function readRows<E extends Entity>(
  db: ReadDb,
  entity: E,
  sql: string,
  params?: SqlParams,
): RowOf<E>[] {
  return db
    .all<Record<string, SqlValue>>(sql, params)
    .map((stored) => fromColumns(entity, stored) as RowOf<E>);
}

export function readOne<E extends Entity>(
  db: ReadDb,
  entity: E,
  sql: string,
  params?: SqlParams,
): RowOf<E> | null {
  const stored = db.get<Record<string, SqlValue>>(sql, params);
  return stored === undefined ? null : (fromColumns(entity, stored) as RowOf<E>);
}
