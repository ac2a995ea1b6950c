import type { Migration } from '../migration.ts';

/**
 * `incidentStatus` is derived: the last step of each incident, kept by a trigger so that it holds
 * however a step arrived (typed here, rebuilt, synced). Lists of open incidents start from it.
 */
export const migration: Migration = {
  version: 40,
  sql: `
CREATE TABLE incidents (
  id TEXT PRIMARY KEY,
  no TEXT NOT NULL,
  title TEXT NOT NULL,
  typeCode TEXT NOT NULL,
  occurredAt INTEGER NOT NULL,
  receivedAt INTEGER NOT NULL,
  place TEXT NOT NULL,
  regionCode TEXT NOT NULL,
  lon REAL,
  lat REAL,
  coordSource TEXT,
  source TEXT NOT NULL,
  deaths INTEGER,
  missing INTEGER,
  seriouslyInjured INTEGER,
  slightlyInjured INTEGER,
  trapped INTEGER,
  affected INTEGER,
  lossFen INTEGER,
  level INTEGER CHECK (level BETWEEN 1 AND 4),
  marking TEXT NOT NULL,
  earthquakeId TEXT,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX incidentsNewestFirst ON incidents (receivedAt DESC, id DESC) WHERE removed = 0;
CREATE INDEX incidentsByNumber ON incidents (no);
CREATE INDEX incidentsByEarthquake ON incidents (earthquakeId) WHERE earthquakeId IS NOT NULL;

CREATE TABLE incidentSteps (
  id TEXT PRIMARY KEY,
  incidentId TEXT NOT NULL,
  at INTEGER NOT NULL,
  "from" TEXT,
  "to" TEXT NOT NULL,
  reason TEXT,
  personName TEXT NOT NULL,
  recordedAt INTEGER NOT NULL, recordedBy TEXT NOT NULL, originNode TEXT NOT NULL
) STRICT;
CREATE INDEX incidentStepsByIncident ON incidentSteps (incidentId, at, id);

CREATE TABLE incidentStatus (
  incidentId TEXT PRIMARY KEY,
  status TEXT NOT NULL,
  at INTEGER NOT NULL,
  stepId TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX incidentStatusByStatus ON incidentStatus (status, incidentId);
CREATE TRIGGER incidentStatusFollowsSteps AFTER INSERT ON incidentSteps BEGIN
  INSERT INTO incidentStatus (incidentId, status, at, stepId)
  VALUES (NEW.incidentId, NEW."to", NEW.at, NEW.id)
  ON CONFLICT (incidentId) DO UPDATE SET status = excluded.status, at = excluded.at, stepId = excluded.stepId
  WHERE (excluded.at, excluded.stepId) > (at, stepId);
END;
CREATE TRIGGER incidentStatusGoesWithSteps AFTER DELETE ON incidentSteps BEGIN
  DELETE FROM incidentStatus WHERE incidentId = OLD.incidentId;
END;

CREATE TABLE logEntries (
  id TEXT PRIMARY KEY,
  incidentId TEXT,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  personName TEXT NOT NULL,
  lon REAL,
  lat REAL,
  recordedAt INTEGER NOT NULL, recordedBy TEXT NOT NULL, originNode TEXT NOT NULL
) STRICT;
CREATE INDEX logEntriesByIncident ON logEntries (incidentId, at, id);
CREATE INDEX logEntriesByTime ON logEntries (at);
`,
};
