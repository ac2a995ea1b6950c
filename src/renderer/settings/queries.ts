import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

/** The region table ships with the program and never changes while it runs. */
const NOTHING: readonly string[] = [];

/** A network folder tells nothing when it goes away, so its state is asked as often as the store looks itself. */
const LOOK_EVERY_MS = 15_000;

export const watchedFolderQuery = () =>
  queryOptions({
    queryKey: ['settings', 'watchedFolder', null],
    queryFn: () => store.settings.watchedFolder(),
    meta: { reads: ['feedImports', 'station'] },
    refetchInterval: LOOK_EVERY_MS,
  });

export const regionPathQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'path', code],
    queryFn: () => store.regions.path({ code }),
    meta: { reads: NOTHING },
  });
