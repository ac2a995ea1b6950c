import type { Migration } from '../migration.ts';

export const migration: Migration = {
  version: 30,
  sql: `
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
`,
};
