import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

/** The region table ships with the program and never changes while it runs. */
const NOTHING: readonly string[] = [];

/** The regions right below one; the provinces for null. */
export const childRegionsQuery = (code: string | null) =>
  queryOptions({
    queryKey: ['regions', 'children', { code }],
    queryFn: () => store.regions.children({ code }),
    meta: { reads: NOTHING },
  });

/** The region of the bureau itself. */
export const ownRegionQuery = () =>
  queryOptions({
    queryKey: ['regions', 'own', null],
    queryFn: async () => {
      const { bureau } = await store.settings.get();
      return store.regions.get({ code: bureau.regionCode });
    },
    meta: { reads: ['bureau'] },
  });
