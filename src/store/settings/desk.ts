import type { StoreContext } from '../store-context.ts';
import { findPerson } from '../people/people.ts';

/** Name of the officer at the desk, as every record of this station bears it. */
export function officerName({ database, station }: Pick<StoreContext, 'database' | 'station'>): string {
  const { officerId } = station.values;
  return officerId === null ? '' : (findPerson(database.read, officerId)?.name ?? '');
}
