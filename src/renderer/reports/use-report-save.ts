import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { store } from '../store-client/console-client.ts';
import { reportQuery } from './queries.ts';
import { formOf, type ReportValues } from './report-values.ts';

interface ReportSave {
  /** Saves and returns true; false when something in the fields cannot be saved. */
  readonly save: (values: ReportValues) => Promise<boolean>;
  readonly isSaving: boolean;
  readonly error: unknown;
  /** UTC milliseconds of the last save of this window; null before it. */
  readonly savedAt: number | null;
}

/** 保存: sends the words to the store; they stay in the fields whatever comes of it. */
export function useReportSave(id: string, onSaved: (values: ReportValues) => void): ReportSave {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error, data } = useMutation({
    mutationFn: async (values: ReportValues) => {
      const form = formOf(id, values);
      if (form === null) return null;
      queries.setQueryData(reportQuery(id).queryKey, await store.reports.saveDraft(form));
      onSaved(values);
      return Date.now();
    },
  });
  const save = useCallback(
    async (values: ReportValues) => (await mutateAsync(values)) !== null,
    [mutateAsync],
  );
  return { save, isSaving: isPending, error, savedAt: data ?? null };
}
