import { implement } from '@orpc/server';
import { bigramQuery } from '#shared/search/bigrams.ts';
import { searchContract, type SearchHit } from '#shared/search/contract.ts';
import type { ReadDb } from '../database/handles.ts';
import type { StoreContext } from '../store-context.ts';

/** Which column of each searchable table stands for a hit, and which time orders it. */
const TITLES = `
  SELECT 'incidents' AS entity, id, title, receivedAt AS at FROM incidents WHERE removed = 0
  UNION ALL SELECT 'logEntries', id, text, at FROM logEntries
  UNION ALL SELECT 'reports', id, title, asOf FROM reports WHERE removed = 0
  UNION ALL SELECT 'organisations', id, name, NULL FROM organisations WHERE removed = 0
  UNION ALL SELECT 'people', id, name, NULL FROM people WHERE removed = 0
  UNION ALL SELECT 'earthquakes', id, place, originAt FROM earthquakes`;

function search(db: ReadDb, text: string, limit: number): SearchHit[] {
  const query = bigramQuery(text);
  if (query === null) return [];
  return db.all<SearchHit>(
    `WITH hits AS (
       SELECT indexedRows.entity, indexedRows.rowId FROM searchIndex
       JOIN indexedRows ON indexedRows.id = searchIndex.rowid
       WHERE searchIndex MATCH ? ORDER BY searchIndex.rowid DESC LIMIT ?
     )
     SELECT titles.entity, titles.id, titles.title, titles.at FROM hits
     JOIN (${TITLES}) AS titles ON titles.entity = hits.entity AND titles.id = hits.rowId`,
    [query, limit],
  );
}

export function searchRouter({ database }: StoreContext) {
  const os = implement(searchContract);
  return os.router({ find: os.find.handler(({ input }) => search(database.read, input.text, input.limit)) });
}
