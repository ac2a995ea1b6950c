import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

export const organisationsQuery = () =>
  queryOptions({
    queryKey: ['organisations', 'list', null],
    queryFn: () => store.organisations.list(),
    meta: { reads: ['organisations'] },
  });

/** Who sits at this desk, and whose region the bureau's people belong to. */
export const deskQuery = () =>
  queryOptions({
    queryKey: ['people', 'desk', null],
    queryFn: async () => {
      const { bureau, station } = await store.settings.get();
      const { officerId, leaderId } = station;
      return { officerId, leaderId, regionCode: bureau.regionCode };
    },
    meta: { reads: ['bureau', 'station'] },
  });
