import { peopleEntity, type Person } from '#shared/people/schema.ts';
import { peopleError } from '#shared/people/errors.ts';
import type { ReadDb } from '../database/handles.ts';
import { readOne, readRows } from '../sync/read-rows.ts';
import type { Recording } from '../sync/recorder.ts';

export const listPeople = (db: ReadDb): Person[] =>
  readRows(db, peopleEntity, 'SELECT * FROM people WHERE removed = 0 ORDER BY regionCode, name');

export const findPerson = (db: ReadDb, id: string): Person | null =>
  readOne(db, peopleEntity, 'SELECT * FROM people WHERE id = ? AND removed = 0', [id]);

export function readPerson(db: ReadDb, id: string): Person {
  const person = findPerson(db, id);
  if (person === null) throw peopleError('people/not-found', { id });
  return person;
}

export function savePerson(recording: Recording, person: Person): Person {
  recording.save(peopleEntity, person);
  return person;
}

/** Whoever is on duty at this desk stays until somebody else sits there. */
export function removePerson(recording: Recording, id: string, onDuty: readonly (string | null)[]): void {
  const person = readPerson(recording.db, id);
  if (onDuty.includes(id)) throw peopleError('people/on-duty', { name: person.name });
  recording.remove(peopleEntity, id);
}
