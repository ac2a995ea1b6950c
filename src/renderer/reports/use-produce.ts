import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentFormat } from '#shared/reports/schema.ts';
import { store } from '../store-client/console-client.ts';
import { reportQuery } from './queries.ts';

interface Producing {
  readonly produce: (format: DocumentFormat) => void;
  /** The format being made, null when none is. */
  readonly making: DocumentFormat | null;
  readonly error: unknown;
}

/** 成文: saves what is in the fields first, so that the file says what the screen says. */
export function useProduce(id: string, saveFirst: () => Promise<boolean>): Producing {
  const queries = useQueryClient();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: async (format: DocumentFormat) => {
      if (!(await saveFirst())) return;
      await store.reports.produce({ id, format });
      await queries.invalidateQueries({ queryKey: reportQuery(id).queryKey });
    },
  });
  return { produce: mutate, making: isPending ? variables : null, error };
}
