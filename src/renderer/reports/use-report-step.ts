import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '#shared/kernel/errors.ts';
import type { ReportDetail } from '#shared/reports/contract.ts';
import type { ReportState } from '#shared/reports/report-state.ts';
import { reportQuery } from './queries.ts';
import { stepOutcome } from './step-outcome.ts';
import type { TakenStep } from './step-people.ts';
import { takeStep, type StepTaken } from './take-step.ts';

/** What became of the last step, to be said beside the form. */
export type StepNotice =
  | { readonly kind: 'confirmed'; readonly step: TakenStep; readonly at: number }
  | {
      readonly kind: 'was-done' | 'was-not-done' | 'moved-on';
      readonly step: TakenStep;
      readonly state: ReportState;
    };

interface ReportSteps {
  readonly take: (taken: StepTaken) => void;
  readonly isTaking: boolean;
  readonly error: unknown;
  readonly notice: StepNotice | null;
}

/** Refusals that say the report may no longer stand where this window believes it does. */
const LOOK_AGAIN = ['store/unreachable', 'reports/step-not-allowed', 'reports/not-editable'];

const isUncertain = (error: unknown): boolean =>
  error instanceof AppError && LOOK_AGAIN.some((code) => error.code === code);

/**
 * 送核 to 签收. A step carries no id of its own, so one whose answer was lost is not simply sent again: the report is
 * read first, and what it says is what happened.
 */
export function useReportStep(
  detail: ReportDetail,
  prepare: (taken: StepTaken) => Promise<boolean>,
): ReportSteps {
  const queries = useQueryClient();
  const [notice, setNotice] = useState<StepNotice | null>(null);
  const { id } = detail.report;
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (taken: StepTaken) => {
      setNotice(null);
      try {
        if (!(await prepare(taken))) return;
        const after = await takeStep(id, taken);
        queries.setQueryData(reportQuery(id).queryKey, after);
        setNotice({ kind: 'confirmed', step: taken.step, at: after.steps.at(-1)?.at ?? 0 });
      } catch (refused) {
        if (!isUncertain(refused)) throw refused;
        const after = await queries.fetchQuery({ ...reportQuery(id), staleTime: 0 });
        const outcome = stepOutcome(detail, after, taken);
        const { step } = taken;
        const { state } = after;
        setNotice({
          kind: outcome === 'done' ? 'was-done' : outcome === 'moved-on' ? 'moved-on' : 'was-not-done',
          step,
          state,
        });
        if (outcome === 'not-done') throw refused;
      }
    },
  });
  return { take: mutate, isTaking: isPending, error, notice };
}
