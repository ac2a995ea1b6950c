import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

export const LIST_PAGE_ROWS = 100;
const NOTHING: readonly string[] = [];

export interface ListFilter {
  readonly isOpenOnly: boolean;
  readonly text: string;
}

export const incidentsQuery = ({ isOpenOnly, text }: ListFilter, page: number) => {
  const input = {
    offset: page * LIST_PAGE_ROWS,
    limit: LIST_PAGE_ROWS,
    ...(isOpenOnly ? { open: true } : {}),
    ...(text === '' ? {} : { text }),
  };
  return queryOptions({
    queryKey: ['incidents', 'list', input],
    queryFn: () => store.incidents.list(input),
    meta: { reads: ['incidents', 'incidentSteps'] },
  });
};

/** Open incidents whose words are like these; looked at before another one is filed. */
export const similarIncidentsQuery = (text: string) => {
  const input = { open: true, offset: 0, limit: 3, text };
  return queryOptions({
    queryKey: ['incidents', 'list', input],
    queryFn: () => store.incidents.list(input),
    meta: { reads: ['incidents', 'incidentSteps'] },
  });
};

// Regions come with the program and change with none of its tables.

export const regionPathQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'path', code],
    queryFn: () => store.regions.path({ code }),
    meta: { reads: NOTHING },
  });

export const regionSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['regions', 'find', text],
    queryFn: () => store.regions.find({ text, limit: 30 }),
    meta: { reads: NOTHING },
  });
