import { queryOptions } from '@tanstack/react-query';
import { SECOND_MS } from '#shared/kernel/clock.ts';
import { store } from '../store-client/console-client.ts';

/** The region table ships with the program and never changes while it runs. */
const NOTHING: readonly string[] = [];
/** The folder is watched, not stored: no table tells of its state. The store looks through it as often. */
const LOOK_EVERY_MS = 15 * SECOND_MS;

export const LIST_PAGE_ROWS = 100;

/** One page of the list, for a paged table. */
export function earthquakesQuery(page: number) {
  const part = { offset: page * LIST_PAGE_ROWS, limit: LIST_PAGE_ROWS };
  return {
    queryKey: ['earthquakes', 'list', part],
    queryFn: () => store.earthquakes.list(part),
    meta: { reads: ['earthquakes', 'earthquakeMessages', 'incidents'] },
  };
}

/** `id` names the feed, so that its text need not be the key; what is known already changes the answer. */
export const previewQuery = (id: string, feed: { readonly name: string; readonly text: string }) =>
  queryOptions({
    queryKey: ['earthquakes', 'preview', { id }],
    queryFn: () => store.earthquakes.preview({ name: feed.name, text: feed.text }),
    meta: { reads: NOTHING },
    gcTime: 0,
  });

export const importsQuery = () =>
  queryOptions({
    queryKey: ['earthquakes', 'imports', null],
    queryFn: () => store.earthquakes.imports(),
    meta: { reads: ['feedImports'] },
  });

export const watchedFolderQuery = () =>
  queryOptions({
    queryKey: ['settings', 'watchedFolder', null],
    queryFn: () => store.settings.watchedFolder(),
    meta: { reads: ['feedImports', 'station'] },
    refetchInterval: LOOK_EVERY_MS,
  });
