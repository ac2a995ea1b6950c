import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

/** A reading of the moment: taken anew on opening and on request, not at every change, for it counts every row. */
const NOTHING: readonly string[] = [];

/** What was asked for by hand is kept as long as the window lives. */
const KEPT = {
  enabled: false,
  retry: false,
  gcTime: Number.POSITIVE_INFINITY,
  meta: { reads: NOTHING },
} as const;

export const diagnosticsQuery = () =>
  queryOptions({
    queryKey: ['diagnostics', 'get', null],
    queryFn: () => store.diagnostics.get(),
    meta: { reads: NOTHING },
    staleTime: 0,
  });

/** Runs only when it is asked for. It saves nothing, so it is no mutation. */
export const checkQuery = () =>
  queryOptions({
    ...KEPT,
    queryKey: ['diagnostics', 'check', null],
    queryFn: async ({ client }) => {
      const found = await store.diagnostics.check();
      client.setQueryData(diagnosticsQuery().queryKey, found);
      return found;
    },
  });

/** Runs only when it is asked for. */
export const exportQuery = () =>
  queryOptions({
    ...KEPT,
    queryKey: ['diagnostics', 'export', null],
    queryFn: () => store.diagnostics.export(),
  });
