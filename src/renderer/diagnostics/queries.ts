import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

/** A reading of the moment: taken anew on opening and on request, not at every change, for it counts every row. */
const NOTHING: readonly string[] = [];

export const diagnosticsQuery = () =>
  queryOptions({
    queryKey: ['diagnostics', 'get', null],
    queryFn: () => store.diagnostics.get(),
    meta: { reads: NOTHING },
    staleTime: 0,
  });
