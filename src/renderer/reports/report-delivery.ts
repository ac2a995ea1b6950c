import type { ReportDetail } from '#shared/reports/contract.ts';
import type { ReportStep } from '#shared/reports/schema.ts';
import type { Delivery } from '../ui/delivery-steps.ts';

const lastOf = (steps: readonly ReportStep[], kind: ReportStep['step']): ReportStep | null =>
  steps.findLast(({ step }) => step === kind) ?? null;

/**
 * Saved here, sent, confirmed: three facts of their own. What a person recorded as sent counts as sent, and only
 * a recorded receipt as confirmed. `savedAt` is the last save of this window, where there was one.
 */
export function reportDelivery({ steps }: Pick<ReportDetail, 'steps'>, savedAt: number | null): Delivery {
  const sent = lastOf(steps, 'sent');
  const received = lastOf(steps, 'received');
  return {
    savedAt: savedAt ?? steps.at(-1)?.at ?? null,
    sent: sent === null ? { state: 'waiting' } : { state: 'sent', at: sent.at },
    confirmed: received === null ? { state: 'waiting' } : { state: 'confirmed', at: received.at },
  };
}

export type DueState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly startAt: number; readonly dueAt: number }
  | { readonly kind: 'met'; readonly dueAt: number; readonly lateMs: number };

/** The written report is due at its first sending; until then the clock runs. `lateMs` is negative when early. */
export function dueState(
  { report, steps }: Pick<ReportDetail, 'report' | 'steps'>,
  startAt: number,
): DueState {
  const { dueAt } = report;
  if (dueAt === null) return { kind: 'none' };
  const sent = steps.find(({ step }) => step === 'sent');
  return sent === undefined
    ? { kind: 'running', startAt, dueAt }
    : { kind: 'met', dueAt, lateMs: sent.at - dueAt };
}
