import { stationSchema, type Station as StationValues } from '#shared/settings/schema.ts';
import type { ReadDb } from '../database/handles.ts';
import type { StoreDatabase } from '../database/store-database.ts';

const DEFAULTS: StationValues = {
  officerId: null,
  leaderId: null,
  language: 'zh-CN',
  theme: 'dark',
  watchedFolder: null,
  wallWidthM: null,
  wallDistanceM: null,
};

const VALUES = 'values';
const NODE = 'node';

/** What belongs to this machine alone: kept in its database, never in the log. */
export class Station {
  readonly #database: StoreDatabase;
  #values: StationValues;

  constructor(database: StoreDatabase) {
    this.#database = database;
    const stored = readValue(database.read, VALUES);
    this.#values =
      stored === null
        ? DEFAULTS
        : stationSchema.parse({ ...DEFAULTS, ...(JSON.parse(stored) as Partial<StationValues>) });
  }

  get values(): StationValues {
    return this.#values;
  }

  /** Author of what is recorded here: the officer at the desk. */
  get author(): string {
    return this.#values.officerId ?? 'system';
  }

  save(values: Partial<StationValues>): StationValues {
    this.#values = { ...this.#values, ...values };
    writeValue(this.#database, VALUES, JSON.stringify(this.#values));
    return this.#values;
  }
}

/**
 * This installation's identity in the log, made once with the database. After a restore it is made anew: the old
 * chain went further than the backup knows, and two chains under one name could never be told apart.
 */
export function nodeIdentity(database: StoreDatabase, newNode: () => string, isRestored: boolean): string {
  const stored = readValue(database.read, NODE);
  if (stored !== null && !isRestored) return stored;
  const node = newNode();
  writeValue(database, NODE, node);
  return node;
}

const readValue = (db: ReadDb, name: string): string | null =>
  db.get<{ value: string }>('SELECT value FROM station WHERE name = ?', [name])?.value ?? null;

function writeValue(database: StoreDatabase, name: string, value: string): void {
  database.transaction((db) =>
    db.run(
      'INSERT INTO station (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      [name, value],
    ),
  );
}
