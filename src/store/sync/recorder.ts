import { createHash } from 'node:crypto';
import type { Clock } from '#shared/kernel/clock.ts';
import type { JsonValue } from '#shared/sync/canonical.ts';
import { canonicalText } from '#shared/sync/canonical.ts';
import {
  bodyText,
  changeText,
  REMOVED_FIELD,
  type Change,
  type ChangeBody,
  type FieldEdit,
} from '#shared/sync/change.ts';
import type { Entity, Row, RowOf } from '#shared/sync/entity.ts';
import { HYBRID_ZERO, nextHybridTime, type HybridTime } from '#shared/sync/hybrid-clock.ts';
import type { ChangeFeed } from '../changes.ts';
import type { WriteDb } from '../database/handles.ts';
import type { StoreDatabase } from '../database/store-database.ts';
import { applyChange, readRow } from './apply-change.ts';
import { readVersions, versionOf } from './field-versions.ts';

/** The end of this node's chain: what the next change builds on. */
interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
  readonly clock: HybridTime;
}

/** What a verb writes with, inside one transaction. */
export interface Recording {
  readonly db: WriteDb;
  /** Wall clock of this transaction, UTC milliseconds. */
  readonly now: number;
  /** Adds a fact that never changes. */
  readonly append: <E extends Entity>(entity: E, row: RowOf<E>) => void;
  /** Makes a record, or changes the fields of it that differ from what is stored. */
  readonly save: <E extends Entity>(entity: E, row: RowOf<E>) => void;
  /** Puts a tombstone on a record; a later save by somebody who saw it revives it. */
  readonly remove: (entity: Entity, id: string) => void;
}

interface RecorderParts {
  readonly database: StoreDatabase;
  readonly feed: ChangeFeed;
  readonly node: string;
  readonly clock: Clock;
}

export const FIRST_HASH = '0'.repeat(64);

/** The one way to write: row, change and chain link stand or fall in one transaction, and are announced after it. */
export class Recorder {
  readonly #parts: RecorderParts;
  #end: ChainEnd;
  #isRecording = false;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
    this.#end = readChainEnd(parts);
  }

  /**
   * Runs a verb in one transaction. When this returns, all it wrote is on disk.
   * @param author id of the person who acts, or 'system'
   */
  record<T>(author: string, work: (recording: Recording) => T): T {
    // The inner one's links would be forgotten when the outer one ends.
    if (this.#isRecording) throw new Error('a verb may not record inside another recording');
    this.#isRecording = true;
    try {
      return this.#record(author, work);
    } finally {
      this.#isRecording = false;
    }
  }

  #record<T>(author: string, work: (recording: Recording) => T): T {
    const { database, feed, node, clock } = this.#parts;
    const touched = new Set<string>();
    const now = clock();
    let end = this.#end;

    const result = database.transaction((db) => {
      const append = (entity: Entity, rowId: string, scope: string, body: ChangeBody) => {
        const change: Change = {
          node,
          seq: end.seq + 1,
          entity: entity.name,
          rowId,
          author,
          clock: nextHybridTime(end.clock, now),
          scope,
          lane: entity.lane,
          body,
          prevHash: end.hash,
        };
        const hash = writeChange(db, change);
        applyChange(db, entity, change);
        end = { seq: change.seq, hash, clock: change.clock };
        touched.add(entity.name);
      };

      return work({
        db,
        now,
        append: (entity, row) => {
          const fields = row as Row;
          append(entity, idOf(fields), entity.scopeOf(fields), { kind: 'entry', row: fields });
        },
        save: (entity, row) => {
          const fields = row as Row;
          const body = bodyOf(db, entity, fields);
          if (body !== null) append(entity, idOf(fields), entity.scopeOf(fields), body);
        },
        remove: (entity, id) => {
          const stored = readRow(db, entity, id);
          if (stored === null || stored[REMOVED_FIELD] === true) return;
          const edit = editOf(db, entity, id, REMOVED_FIELD, true);
          append(entity, id, entity.scopeOf(stored), { kind: 'edit', fields: { [REMOVED_FIELD]: edit } });
        },
      });
    });

    this.#end = end;
    feed.publish(touched);
    return result;
  }
}

function readChainEnd({ database, node }: RecorderParts): ChainEnd {
  const last = database.read.get<ChainEnd>(
    'SELECT seq, hash, clock FROM changes WHERE node = ? ORDER BY seq DESC LIMIT 1',
    [node],
  );
  return last ?? { seq: 0, hash: FIRST_HASH, clock: HYBRID_ZERO };
}

function writeChange(db: WriteDb, change: Change): string {
  const body = bodyText(change.body);
  const hash = hashOfChange(change, body);
  const { node, seq, entity, rowId, author, clock, scope, lane, prevHash } = change;
  db.run(
    `INSERT INTO changes (node, seq, entity, rowId, author, clock, scope, lane, body, prevHash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [node, seq, entity, rowId, author, clock, scope, lane, body, prevHash, hash],
  );
  return hash;
}

/** SHA-256 in hex over the canonical text of a change (SPEC S3). */
export const hashOfChange = (change: Change, body: string): string =>
  createHash('sha256').update(changeText(change, body)).digest('hex');

/** A record nobody has seen yet is made; of a known one, the fields that differ are edited. Null when none does. */
function bodyOf(db: WriteDb, entity: Entity, row: Row): ChangeBody | null {
  const id = idOf(row);
  const stored = readRow(db, entity, id);
  if (stored === null) return { kind: 'made', row };
  const fields: Record<string, FieldEdit> = {};
  for (const field of entity.columns.keys()) {
    const value = row[field] ?? null;
    if (!isSame(value, stored[field] ?? null)) fields[field] = editOf(db, entity, id, field, value);
  }
  if (stored[REMOVED_FIELD] === true) fields[REMOVED_FIELD] = editOf(db, entity, id, REMOVED_FIELD, false);
  return Object.keys(fields).length === 0 ? null : { kind: 'edit', fields };
}

function idOf(row: Row): string {
  const { id } = row;
  if (typeof id !== 'string') throw new TypeError('a row has no id');
  return id;
}

const isSame = (a: JsonValue, b: JsonValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonicalText(a) === canonicalText(b));

function editOf(db: WriteDb, entity: Entity, id: string, field: string, value: JsonValue): FieldEdit {
  const stored = db.get<{ versions: string }>(
    'SELECT versions FROM fieldVersions WHERE entity = ? AND rowId = ?',
    [entity.name, id],
  );
  const present = stored === undefined ? null : versionOf(readVersions(stored.versions), field);
  return { value, depth: (present?.depth ?? 0) + 1, base: present?.clock ?? HYBRID_ZERO };
}
