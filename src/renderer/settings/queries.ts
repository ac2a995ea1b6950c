import { queryOptions } from '@tanstack/react-query';
import { SECOND_MS } from '#shared/kernel/clock.ts';
import { store } from '../store-client/console-client.ts';

/** The folder is watched, not stored: no table tells of its state. */
const LOOK_EVERY_MS = 15 * SECOND_MS;

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['settings', 'get', null],
    queryFn: () => store.settings.get(),
    meta: { reads: ['bureau', 'quakeSettings', 'station'] },
  });

export const watchedFolderQuery = () =>
  queryOptions({
    queryKey: ['settings', 'watchedFolder', null],
    queryFn: () => store.settings.watchedFolder(),
    meta: { reads: ['feedImports', 'station'] },
    refetchInterval: LOOK_EVERY_MS,
  });
