import { assertNever } from '#shared/kernel/assert-never.ts';
import type { ReportDetail } from '#shared/reports/contract.ts';
import type { ReportStep } from '#shared/reports/schema.ts';
import { store } from '../store-client/console-client.ts';

type Channel = NonNullable<ReportStep['channel']>;

/** One step as the operator names it. */
export type StepTaken = { readonly personId: string; readonly note: string | null } & (
  | { readonly step: 'submitted' | 'checked' | 'signed' }
  | { readonly step: 'returned'; readonly note: string }
  | { readonly step: 'sent'; readonly channel: Channel; readonly recipient: string }
  | { readonly step: 'received'; readonly recipient: string; readonly receiptNo: string | null }
);

/** Asks the store for the step. */
export function takeStep(id: string, taken: StepTaken): Promise<ReportDetail> {
  const { personId, note } = taken;
  const signing = { id, personId, note };
  switch (taken.step) {
    case 'submitted':
      return store.reports.submit(signing);
    case 'checked':
      return store.reports.check(signing);
    case 'signed':
      return store.reports.sign(signing);
    case 'returned':
      return store.reports.return({ id, personId, note: taken.note });
    case 'sent':
      return store.reports.recordSending({ ...signing, channel: taken.channel, recipient: taken.recipient });
    case 'received':
      return store.reports.recordReceipt({
        ...signing,
        recipient: taken.recipient,
        receiptNo: taken.receiptNo,
      });
    default:
      return assertNever(taken);
  }
}
