import { organisationsEntity, type Organisation } from '#shared/organisations/schema.ts';
import { organisationError } from '#shared/organisations/errors.ts';
import type { ReadDb } from '../database/handles.ts';
import { readOne, readRows } from '../sync/read-rows.ts';
import type { Recording } from '../sync/recorder.ts';

export const listOrganisations = (db: ReadDb): Organisation[] =>
  readRows(
    db,
    organisationsEntity,
    'SELECT * FROM organisations WHERE removed = 0 ORDER BY regionCode, sortOrder, name',
  );

const findOrganisation = (db: ReadDb, id: string): Organisation | null =>
  readOne(db, organisationsEntity, 'SELECT * FROM organisations WHERE id = ? AND removed = 0', [id]);

/** Townships of a region, with or without a coordinate. */
export const listTownships = (db: ReadDb, prefix: string): Organisation[] =>
  readRows(
    db,
    organisationsEntity,
    "SELECT * FROM organisations WHERE removed = 0 AND kind = 'township' AND regionCode >= ? AND regionCode < ? ORDER BY regionCode",
    [prefix, `${prefix}:`],
  );

export function saveOrganisation(recording: Recording, organisation: Organisation): Organisation {
  for (let id = organisation.parentId; id !== null; id = findOrganisation(recording.db, id)?.parentId ?? null)
    if (id === organisation.id)
      throw organisationError('organisations/circular-parent', { name: organisation.name });
  recording.save(organisationsEntity, organisation);
  return organisation;
}

export function removeOrganisation(recording: Recording, id: string): void {
  const organisation = findOrganisation(recording.db, id);
  if (organisation === null) throw organisationError('organisations/not-found', { id });
  const children = recording.db.get<{ count: number }>(
    `SELECT (SELECT count(*) FROM organisations WHERE parentId = :id AND removed = 0)
          + (SELECT count(*) FROM people WHERE organisationId = :id AND removed = 0) AS count`,
    { id },
  );
  if (children !== undefined && children.count > 0)
    throw organisationError('organisations/has-children', { name: organisation.name, count: children.count });
  recording.remove(organisationsEntity, id);
}
