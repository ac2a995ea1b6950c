import type { ReadDb } from './handles.ts';

/** The whole schema as SQL text, in order of name: what schema.sql shows. */
export function schemaText(db: ReadDb): string {
  const objects = db.all<{ sql: string }>(
    `SELECT sql FROM sqlite_schema
     WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'searchIndex\\_%' ESCAPE '\\' AND name NOT LIKE 'places\\_%' ESCAPE '\\'
     ORDER BY type = 'trigger', type = 'index', name`,
  );
  const header = '-- Made from the migrations; not read by the program.\n';
  return `${header}\n${objects.map(({ sql }) => `${sql};`).join('\n\n')}\n`;
}
