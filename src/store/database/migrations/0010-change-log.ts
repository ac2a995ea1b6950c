import type { Migration } from '../migration.ts';

/**
 * The log, and what is derived from it for every entity alike. `changes` is the truth: all other
 * synced tables can be rebuilt from it. `station` belongs to this machine and is not in the log.
 */
export const migration: Migration = {
  version: 10,
  sql: `
CREATE TABLE changes (
  position INTEGER PRIMARY KEY,
  node TEXT NOT NULL,
  seq INTEGER NOT NULL,
  entity TEXT NOT NULL,
  rowId TEXT NOT NULL,
  author TEXT NOT NULL,
  clock TEXT NOT NULL,
  scope TEXT NOT NULL,
  lane TEXT NOT NULL,
  body TEXT NOT NULL,
  prevHash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (node, seq)
) STRICT;
CREATE INDEX changesByRow ON changes (entity, rowId, position);

CREATE TABLE fieldVersions (
  entity TEXT NOT NULL,
  rowId TEXT NOT NULL,
  versions TEXT NOT NULL,
  PRIMARY KEY (entity, rowId)
) STRICT, WITHOUT ROWID;

CREATE TABLE indexedRows (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  rowId TEXT NOT NULL,
  UNIQUE (entity, rowId)
) STRICT;
CREATE VIRTUAL TABLE searchIndex USING fts5(tokens, content='', contentless_delete=1, tokenize='unicode61');
CREATE VIRTUAL TABLE places USING rtree(id, minLon, maxLon, minLat, maxLat);

CREATE TABLE station (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
