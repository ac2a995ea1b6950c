-- Made from the migrations; not read by the program.

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

CREATE TABLE deadlineRules (
  id TEXT PRIMARY KEY,
  "trigger" TEXT NOT NULL,
  name TEXT NOT NULL,
  typePrefixes TEXT NOT NULL,
  levels TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  runsFrom TEXT NOT NULL,
  basis TEXT NOT NULL,
  confirmed INTEGER NOT NULL,
  enabled INTEGER NOT NULL,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;

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

CREATE TABLE fieldVersions (
  entity TEXT NOT NULL,
  rowId TEXT NOT NULL,
  versions TEXT NOT NULL,
  PRIMARY KEY (entity, rowId)
) STRICT, WITHOUT ROWID;

CREATE TABLE incidentStatus (
  incidentId TEXT PRIMARY KEY,
  status TEXT NOT NULL,
  at INTEGER NOT NULL,
  stepId TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE indexedRows (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  rowId TEXT NOT NULL,
  UNIQUE (entity, rowId)
) STRICT;

CREATE TABLE issueNumbers (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  reportId TEXT NOT NULL,
  recordedAt INTEGER NOT NULL, recordedBy TEXT NOT NULL, originNode TEXT NOT NULL,
  UNIQUE (series, year, number)
) STRICT;

CREATE TABLE levelRules (
  id TEXT PRIMARY KEY,
  plan TEXT NOT NULL,
  typePrefixes TEXT NOT NULL,
  indicator TEXT NOT NULL,
  thresholds TEXT NOT NULL,
  levelNames TEXT NOT NULL,
  clause TEXT NOT NULL,
  basis TEXT NOT NULL,
  confirmed INTEGER NOT NULL,
  enabled INTEGER NOT NULL,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;

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

CREATE VIRTUAL TABLE places USING rtree(id, minLon, maxLon, minLat, maxLat);

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

CREATE TABLE reportDocuments (
  id TEXT PRIMARY KEY,
  reportId TEXT NOT NULL,
  format TEXT NOT NULL,
  fileName TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  at INTEGER NOT NULL,
  draft INTEGER NOT NULL,
  recordedAt INTEGER NOT NULL, recordedBy TEXT NOT NULL, originNode TEXT NOT NULL
) STRICT;

CREATE TABLE reportSteps (
  id TEXT PRIMARY KEY,
  reportId TEXT NOT NULL,
  at INTEGER NOT NULL,
  step TEXT NOT NULL,
  personId TEXT NOT NULL,
  personName TEXT NOT NULL,
  note TEXT,
  channel TEXT,
  recipient TEXT,
  receiptNo TEXT,
  recordedAt INTEGER NOT NULL, recordedBy TEXT NOT NULL, originNode TEXT NOT NULL
) STRICT;

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  incidentId TEXT NOT NULL,
  kind TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  title TEXT NOT NULL,
  addressees TEXT NOT NULL,
  copies TEXT NOT NULL,
  sections TEXT NOT NULL,
  asOf INTEGER NOT NULL,
  contactName TEXT NOT NULL,
  contactPhone TEXT NOT NULL,
  editorName TEXT NOT NULL,
  marking TEXT NOT NULL,
  dueAt INTEGER,
  deadlineRuleId TEXT,
  createdAt INTEGER NOT NULL, createdBy TEXT NOT NULL,
  updatedAt INTEGER NOT NULL, updatedBy TEXT NOT NULL,
  originNode TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE VIRTUAL TABLE searchIndex USING fts5(tokens, content='', contentless_delete=1, tokenize='unicode61');

CREATE TABLE station (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX changesByRow ON changes (entity, rowId, position);

CREATE INDEX earthquakeMessagesByEarthquake ON earthquakeMessages (earthquakeId);

CREATE INDEX earthquakeMessagesByEvent ON earthquakeMessages (source, sourceEventId);

CREATE INDEX earthquakesBySequence ON earthquakes (sequenceId, originAt);

CREATE INDEX earthquakesByTime ON earthquakes (originAt DESC, id);

CREATE INDEX feedImportsByHash ON feedImports (sha256);

CREATE INDEX feedImportsByTime ON feedImports (at DESC);

CREATE INDEX incidentStatusByStatus ON incidentStatus (status, incidentId);

CREATE INDEX incidentStepsByIncident ON incidentSteps (incidentId, at, id);

CREATE INDEX incidentsByEarthquake ON incidents (earthquakeId) WHERE earthquakeId IS NOT NULL;

CREATE INDEX incidentsByNumber ON incidents (no);

CREATE INDEX incidentsNewestFirst ON incidents (receivedAt DESC, id DESC) WHERE removed = 0;

CREATE INDEX issueNumbersByReport ON issueNumbers (reportId);

CREATE INDEX logEntriesByIncident ON logEntries (incidentId, at, id);

CREATE INDEX logEntriesByTime ON logEntries (at);

CREATE INDEX organisationsByRegion ON organisations (regionCode, sortOrder);

CREATE INDEX peopleByOrganisation ON people (organisationId);

CREATE INDEX reportDocumentsByReport ON reportDocuments (reportId, at);

CREATE INDEX reportStepsByReport ON reportSteps (reportId, at, id);

CREATE INDEX reportsByIncident ON reports (incidentId, sequence);

CREATE TRIGGER incidentStatusFollowsSteps AFTER INSERT ON incidentSteps BEGIN
  INSERT INTO incidentStatus (incidentId, status, at, stepId)
  VALUES (NEW.incidentId, NEW."to", NEW.at, NEW.id)
  ON CONFLICT (incidentId) DO UPDATE SET status = excluded.status, at = excluded.at, stepId = excluded.stepId
  WHERE (excluded.at, excluded.stepId) > (at, stepId);
END;

CREATE TRIGGER incidentStatusGoesWithSteps AFTER DELETE ON incidentSteps BEGIN
  DELETE FROM incidentStatus WHERE incidentId = OLD.incidentId;
END;
