import type { Migration } from '../migration.ts';

export const migration: Migration = {
  version: 50,
  sql: `
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
CREATE INDEX reportsByIncident ON reports (incidentId, sequence);

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
CREATE INDEX reportStepsByReport ON reportSteps (reportId, at, id);

CREATE TABLE issueNumbers (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  reportId TEXT NOT NULL,
  recordedAt INTEGER NOT NULL, recordedBy TEXT NOT NULL, originNode TEXT NOT NULL,
  UNIQUE (series, year, number)
) STRICT;
CREATE INDEX issueNumbersByReport ON issueNumbers (reportId);

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
CREATE INDEX reportDocumentsByReport ON reportDocuments (reportId, at);
`,
};
