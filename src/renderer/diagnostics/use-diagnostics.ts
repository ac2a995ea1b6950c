import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useActions, type Action } from '../ui/actions.ts';
import { checkQuery, diagnosticsQuery, exportQuery } from './queries.ts';
import { useCheckStart } from './run-start.ts';

/** The reading, and what can be done here, by key and from the command bar. */
export function useDiagnostics() {
  const reading = useQuery(diagnosticsQuery());
  const check = useQuery(checkQuery());
  const file = useQuery(exportQuery());

  const { refetch: refresh } = reading;
  const { refetch: runCheck, isFetching: isChecking } = check;
  const { refetch: runExport, isFetching: isExporting } = file;
  const actions = useMemo(
    () =>
      ({
        refresh: {
          id: 'diagnostics:refresh',
          label: 'diagnostics:action.refresh',
          icon: 'sync',
          keys: 'r',
          run: () => void refresh(),
        },
        check: {
          id: 'diagnostics:check',
          label: 'diagnostics:action.check',
          icon: 'check',
          keys: 'c',
          isDisabled: isChecking,
          run: () => {
            useCheckStart.setState({ at: Date.now() });
            void runCheck();
          },
        },
        export: {
          id: 'diagnostics:export',
          label: 'diagnostics:action.export',
          icon: 'export',
          keys: 'e',
          isDisabled: isExporting,
          run: () => void runExport(),
        },
      }) satisfies Record<string, Action>,
    [refresh, isChecking, runCheck, isExporting, runExport],
  );
  useActions(useMemo(() => Object.values(actions), [actions]));
  return { reading, actions, check, file };
}
