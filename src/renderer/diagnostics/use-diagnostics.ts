import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { store } from '../store-client/console-client.ts';
import { useActions, type Action } from '../ui/actions.ts';
import { useLastCheck } from './last-check.ts';
import { diagnosticsQuery } from './queries.ts';

/** The reading, and what can be done here, by key and from the command bar. */
export function useDiagnostics() {
  const queries = useQueryClient();
  const { data, error, dataUpdatedAt, refetch } = useQuery(diagnosticsQuery());
  const check = useMutation({
    mutationFn: () => store.diagnostics.check(),
    onSuccess: (found) => {
      queries.setQueryData(diagnosticsQuery().queryKey, found);
      useLastCheck.setState({ at: Date.now(), storeStartedAt: found.startedAt });
    },
  });
  const file = useMutation({
    mutationFn: async () => ({ ...(await store.diagnostics.export()), at: Date.now() }),
  });

  const { mutate: runCheck, isPending: isChecking } = check;
  const { mutate: runExport, isPending: isExporting } = file;
  const actions = useMemo(
    () =>
      ({
        refresh: {
          id: 'diagnostics:refresh',
          label: 'diagnostics:action.refresh',
          icon: 'sync',
          keys: 'r',
          run: () => void refetch(),
        },
        check: {
          id: 'diagnostics:check',
          label: 'diagnostics:action.check',
          icon: 'check',
          keys: 'c',
          isDisabled: isChecking,
          run: () => runCheck(),
        },
        export: {
          id: 'diagnostics:export',
          label: 'diagnostics:action.export',
          icon: 'export',
          keys: 'e',
          isDisabled: isExporting,
          run: () => runExport(),
        },
      }) satisfies Record<string, Action>,
    [refetch, isChecking, runCheck, isExporting, runExport],
  );
  useActions(useMemo(() => Object.values(actions), [actions]));
  return { data, error, readAt: dataUpdatedAt, refetch, actions, check, file };
}
