import { describe, expect, test } from 'vitest';
import { ENTITIES } from '#shared/entities.ts';
import { emptyDatabase } from '#test/empty-database.ts';
import { DatabaseFromTheFuture, migrate, MIGRATIONS, SCHEMA_VERSION, schemaVersion } from './migrate.ts';
import { schemaText } from './schema-text.ts';

test('an empty file becomes the schema that schema.sql shows', async () => {
  const database = emptyDatabase();
  await migrate(database);
  // Made again by `npm test -- unit -u`.
  await expect(schemaText(database.read)).toMatchFileSnapshot('schema.sql');
});

describe('each step, from one version below with rows in it', () => {
  const CHANGE = { node: 'n1', seq: 1, entity: 'later' };

  test.each(MIGRATIONS.slice(1).map(({ version }, i) => [MIGRATIONS[i]?.version ?? 0, version]))(
    '%i → %i',
    async (from, to) => {
      const database = emptyDatabase();
      await migrate(database, undefined, from);
      database.transaction((db) => {
        db.run("INSERT INTO station (name, value) VALUES ('node', 'n1')");
        db.run(
          `INSERT INTO changes (node, seq, entity, rowId, author, clock, scope, lane, body, prevHash, hash)
         VALUES (:node, :seq, :entity, 'r1', 'p1', '0', '', 'other', '{}', '', '')`,
          CHANGE,
        );
      });
      const steps: [number, number][] = [];
      await migrate(database, (a, b) => Promise.resolve(void steps.push([a, b])), to);
      expect(schemaVersion(database)).toBe(to);
      expect(steps).toEqual([[from, to]]);
      expect(database.read.all('SELECT name, value FROM station')).toEqual([{ name: 'node', value: 'n1' }]);
      expect(database.read.get('SELECT node, seq, entity FROM changes')).toEqual(CHANGE);
    },
  );
});

test('a database from the future is refused and left as it is', async () => {
  const database = emptyDatabase();
  await migrate(database);
  database.transaction((db) => database.executeScript(db, `PRAGMA user_version = ${SCHEMA_VERSION + 10}`));
  const before = schemaText(database.read);
  await expect(migrate(database)).rejects.toThrow(DatabaseFromTheFuture);
  expect(schemaVersion(database)).toBe(SCHEMA_VERSION + 10);
  expect(schemaText(database.read)).toBe(before);
});

test('every synced table has the fields of its schema and nothing else but what the recorder keeps', async () => {
  const database = emptyDatabase();
  await migrate(database);
  const KEPT = {
    record: ['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'originNode', 'removed'],
    entry: ['recordedAt', 'recordedBy', 'originNode'],
  };
  for (const { name, kind, columns } of ENTITIES) {
    const found = database.read.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [name]);
    expect({ name, columns: found.map((column) => column.name).toSorted() }).toEqual({
      name,
      columns: [...columns.keys(), ...KEPT[kind]].toSorted(),
    });
  }
});

test('a read handle refuses to write', async () => {
  const database = emptyDatabase();
  await migrate(database);
  expect(() =>
    database.read.all("INSERT INTO station (name, value) VALUES ('a', 'b') RETURNING name"),
  ).toThrow('a read handle may not run');
});
