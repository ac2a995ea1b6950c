import type { Migration } from '../migration.ts';

export const migration: Migration = {
  version: 20,
  sql: `
CREATE TABLE bureau (
  id TEXT PRIMARY KEY,
  regionCode TEXT NOT NULL,
  name TEXT NOT NULL,
  superiorName TEXT NOT NULL,
  governmentName TEXT NOT NULL,
  headquartersName TEXT NOT NULL,
  dutyPhone TEXT,
  earthquakePlans TEXT NOT NULL,
  addressees TEXT NOT NULL,
  copies TEXT NOT NULL,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE quakeSettings (
  id TEXT PRIMARY KEY,
  zone TEXT,
  zoneConfirmed INTEGER NOT NULL,
  azimuthDeg REAL NOT NULL,
  incidentMinMagnitude REAL NOT NULL,
  concernRadiusKm REAL NOT NULL,
  sequenceKm REAL NOT NULL,
  sequenceDays REAL NOT NULL,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE organisations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parentId TEXT,
  regionCode TEXT NOT NULL,
  dutyPhone TEXT,
  fax TEXT,
  satellitePhone TEXT,
  lon REAL,
  lat REAL,
  coordSource TEXT,
  sortOrder INTEGER NOT NULL,
  provenance TEXT,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX organisationsByRegion ON organisations (regionCode, sortOrder);

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  organisationId TEXT,
  post TEXT,
  phones TEXT NOT NULL,
  roles TEXT NOT NULL,
  regionCode TEXT NOT NULL,
  provenance TEXT,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX peopleByOrganisation ON people (organisationId);
`,
};
