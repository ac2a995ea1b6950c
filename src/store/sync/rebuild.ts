import type { Change, ChangeBody, Lane } from '#shared/sync/change.ts';
import type { Entity } from '#shared/sync/entity.ts';
import type { HybridTime } from '#shared/sync/hybrid-clock.ts';
import type { WriteDb } from '../database/handles.ts';
import { applyChange } from './apply-change.ts';

export interface StoredChange {
  readonly position: number;
  readonly node: string;
  readonly seq: number;
  readonly entity: string;
  readonly rowId: string;
  readonly author: string;
  readonly clock: HybridTime;
  readonly scope: string;
  readonly lane: Lane;
  readonly body: string;
  readonly prevHash: string;
  readonly hash: string;
}

export const readChange = (stored: StoredChange): Change => ({
  ...stored,
  body: JSON.parse(stored.body) as ChangeBody,
});

/**
 * Empties every synced table and makes it again from the log alone, in one transaction.
 * @returns the changes of entities this version does not know: kept in the log, applied by a later one
 */
export function rebuildFromLog(db: WriteDb, entities: readonly Entity[]): readonly StoredChange[] {
  const known = new Map(entities.map((entity) => [entity.name, entity]));
  for (const name of [...known.keys(), 'fieldVersions', 'indexedRows', 'searchIndex', 'places'])
    db.run(`DELETE FROM ${name}`);
  const parked: StoredChange[] = [];
  let position = 0;
  for (;;) {
    const page = db.all<StoredChange>(
      'SELECT * FROM changes WHERE position > ? ORDER BY position LIMIT 500',
      [position],
    );
    for (const stored of page) {
      position = stored.position;
      const entity = known.get(stored.entity);
      if (entity === undefined) parked.push(stored);
      else applyChange(db, entity, readChange(stored));
    }
    if (page.length === 0) return parked;
  }
}
