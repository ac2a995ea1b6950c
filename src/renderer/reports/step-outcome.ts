import type { ReportDetail } from '#shared/reports/contract.ts';
import type { ReportStep } from '#shared/reports/schema.ts';

type StepKind = ReportStep['step'];

/**
 * What really became of a step whose answer was lost or refused: 'done' when the report holds a new step of that
 * kind by that person, 'moved-on' when it stands elsewhere without it, 'not-done' when nothing happened.
 */
export function stepOutcome(
  before: Pick<ReportDetail, 'state' | 'steps'>,
  after: Pick<ReportDetail, 'state' | 'steps'>,
  taken: { readonly step: StepKind; readonly personId: string },
): 'done' | 'moved-on' | 'not-done' {
  const known = new Set(before.steps.map(({ id }) => id));
  const isDone = after.steps.some(
    ({ id, step, personId }) => !known.has(id) && step === taken.step && personId === taken.personId,
  );
  if (isDone) return 'done';
  return after.state === before.state && after.steps.length === before.steps.length ? 'not-done' : 'moved-on';
}
