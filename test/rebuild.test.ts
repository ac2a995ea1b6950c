import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ENTITIES } from '#shared/entities.ts';
import { newId } from '#shared/kernel/ids.ts';
import { rebuildFromLog } from '#store/sync/rebuild.ts';
import { openWeishanStore, type TestStore } from './open-test-store.ts';

const FIXTURES = join(import.meta.dirname, '../e2e/fixtures/quake');

/** Every synced table and everything derived from the log, as plain values. */
function contentOf({ database }: TestStore) {
  const tables = [...ENTITIES.map(({ name }) => name), 'incidentStatus', 'fieldVersions'];
  return {
    ...Object.fromEntries(
      tables.map((name) => [name, database.read.all(`SELECT * FROM ${name} ORDER BY 1, 2`)]),
    ),
    places: database.read.all(
      'SELECT entity, rowId, minLon, maxLon, minLat, maxLat FROM places JOIN indexedRows USING (id) ORDER BY 1, 2',
    ),
    found: database.read.all(
      `SELECT entity, rowId FROM searchIndex JOIN indexedRows ON indexedRows.id = searchIndex.rowid
       WHERE searchIndex MATCH '"巍山" OR "地震" OR "五印"' ORDER BY 1, 2`,
    ),
  };
}

test('S5: after a day of work, all tables made again from the log equal the live ones', async () => {
  const store = await openWeishanStore();
  onTestFinished(store.close);
  const { call } = store;
  for (const name of ['usgs-weishan-second.geojson', 'cenc-weishan-2024-04.json', 'cenc-mixed-items.json']) {
    const text = readFileSync(join(FIXTURES, name), 'utf8');
    const { items } = await call.earthquakes.preview({ name, text });
    await call.earthquakes.importFeed({
      id: newId(),
      name,
      text,
      origin: 'file',
      incidents: items.map(({ key }) => key),
    });
  }
  const { rows } = await call.incidents.list({});
  for (const { id } of rows) {
    await call.incidents.confirmLevel({ id, level: 4, reason: null });
    await call.incidents.changeStatus({ id, to: 'verified', reason: null });
    await call.incidents.addLogEntry({ id: newId(), incidentId: id, text: '五印乡有感' });
    const { report } = await call.reports.draftInitial({ id: newId(), incidentId: id });
    await call.reports.produce({ id: report.id, format: 'text' });
  }
  const [township] = (await call.organisations.list()).filter(({ kind }) => kind === 'township');
  if (township !== undefined) await call.organisations.remove({ id: township.id });

  const live = contentOf(store);
  expect(live.found.length).toBeGreaterThan(10);
  expect(store.database.transaction((db) => rebuildFromLog(db, ENTITIES))).toEqual([]);
  expect(contentOf(store)).toEqual(live);
});
