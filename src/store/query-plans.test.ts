import { expect, onTestFinished, test } from 'vitest';
import { openTestStore } from '#test/open-test-store.ts';
import type { ReadDb } from './database/handles.ts';
import { readDiagnostics } from './diagnostics/read-diagnostics.ts';
import { listEarthquakes } from './earthquakes/earthquake-queries.ts';
import { nextIncidentNumber } from './incidents/incident-number.ts';
import { findIncident, listIncidentLog, listIncidents } from './incidents/incident-queries.ts';

/** Runs a query function and gives the plans of the statements it used. */
function plansOf(db: ReadDb, run: (db: ReadDb) => unknown): string[] {
  const statements: [string, never][] = [];
  const noting = {
    all: (sql: string, params: never) => {
      statements.push([sql, params]);
      return db.all(sql, params);
    },
    get: (sql: string, params: never) => {
      statements.push([sql, params]);
      return db.get(sql, params);
    },
  } as unknown as ReadDb;
  run(noting);
  return statements.flatMap(([sql, params]) =>
    db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params).map(({ detail }) => detail),
  );
}

/** Reads a whole table, or sorts what an index could have given in order. */
const isCostly = (step: string): boolean =>
  (step.startsWith('SCAN') &&
    !step.includes('USING') &&
    !step.includes('VIRTUAL TABLE') &&
    step !== 'SCAN page') ||
  step.includes('TEMP B-TREE');

test.each([
  ['a page of incidents', (db: ReadDb) => listIncidents(db, { offset: 40_000, limit: 100 })],
  ['an incident', (db: ReadDb) => findIncident(db, 'x')],
  ['the log of an incident', (db: ReadDb) => listIncidentLog(db, 'x')],
  ['a page of earthquakes', (db: ReadDb) => listEarthquakes(db, 100, 100)],
])('%s is read along indexes', async (_, run) => {
  const store = await openTestStore();
  onTestFinished(store.close);
  const costly = plansOf(store.database.read, run).filter(isCostly);
  expect(costly).toEqual([]);
});

test('the first row of a page is found in the index alone', async () => {
  const store = await openTestStore();
  onTestFinished(store.close);
  const plans = plansOf(store.database.read, (db) => listIncidents(db, { offset: 0, limit: 100 }));
  expect(plans).toContain('SCAN incidents USING COVERING INDEX incidentsNewestFirst');
});

test('the next incident number is found by its index', async () => {
  const store = await openTestStore();
  onTestFinished(store.close);
  const plans = plansOf(store.database.read, (db) => nextIncidentNumber(db, '532927', 'node', 0));
  expect(plans).toEqual(['SEARCH incidents USING COVERING INDEX incidentsByNumber (no>? AND no<?)']);
});

test('diagnostics of a fresh store name every table and no content', async () => {
  const store = await openTestStore();
  onTestFinished(store.close);
  const text = JSON.stringify(readDiagnostics(store, 0, { integrity: 'not-checked', chain: null }));
  expect(text).toContain('"table":"incidents"');
  expect(text).not.toContain(store.options.dataDir);
});
