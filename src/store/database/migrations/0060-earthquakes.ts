import type { Migration } from '../migration.ts';

export const migration: Migration = {
  version: 60,
  sql: `
CREATE TABLE earthquakes (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  sourceEventId TEXT NOT NULL,
  originAt INTEGER NOT NULL,
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  depthKm REAL,
  magnitude REAL,
  magnitudeType TEXT,
  place TEXT NOT NULL,
  reviewed INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  sequenceId TEXT NOT NULL,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX earthquakesByTime ON earthquakes (originAt DESC, id);
CREATE INDEX earthquakesBySequence ON earthquakes (sequenceId, originAt);

CREATE TABLE earthquakeMessages (
  id TEXT PRIMARY KEY,
  earthquakeId TEXT NOT NULL,
  importId TEXT NOT NULL,
  source TEXT NOT NULL,
  sourceEventId TEXT NOT NULL,
  originAt INTEGER NOT NULL,
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  depthKm REAL,
  magnitude REAL,
  magnitudeType TEXT,
  place TEXT NOT NULL,
  status TEXT NOT NULL,
  raw TEXT NOT NULL,
  recordedAt INTEGER NOT NULL, recordedBy TEXT NOT NULL, originNode TEXT NOT NULL
) STRICT;
CREATE INDEX earthquakeMessagesByEvent ON earthquakeMessages (source, sourceEventId);
CREATE INDEX earthquakeMessagesByEarthquake ON earthquakeMessages (earthquakeId);

CREATE TABLE feedImports (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  name TEXT NOT NULL,
  origin TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  form TEXT,
  added INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  incidents INTEGER NOT NULL,
  leftOut INTEGER NOT NULL,
  refused TEXT NOT NULL,
  refusal TEXT,
  recordedAt INTEGER NOT NULL, recordedBy TEXT NOT NULL, originNode TEXT NOT NULL
) STRICT;
CREATE INDEX feedImportsByTime ON feedImports (at DESC);
CREATE INDEX feedImportsByHash ON feedImports (sha256);
`,
};
