import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

export const peopleQuery = () =>
  queryOptions({
    queryKey: ['people', 'list', null],
    queryFn: () => store.people.list(),
    meta: { reads: ['people'] },
  });

export const organisationsQuery = () =>
  queryOptions({
    queryKey: ['organisations', 'list', null],
    queryFn: () => store.organisations.list(),
    meta: { reads: ['organisations'] },
  });

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['settings', 'get', null],
    queryFn: () => store.settings.get(),
    meta: { reads: ['bureau', 'quakeSettings', 'station'] },
  });
