import { assertNever } from '#shared/kernel/assert-never.ts';
import type { SENDING_CHANNELS } from '#shared/reports/schema.ts';
import type { TakenStep } from './step-people.ts';
import type { StepTaken } from './take-step.ts';

/** The fields beside a step, of which each step takes its own. */
export interface StepForm {
  readonly personId: string | null;
  readonly note: string;
  readonly channel: (typeof SENDING_CHANNELS)[number];
  readonly recipient: string;
  readonly receiptNo: string;
}

type StepReading =
  | { readonly kind: 'taken'; readonly taken: StepTaken }
  | { readonly kind: 'fault'; readonly fault: 'person' | 'reason' | 'recipient' };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The step as it would be taken, or the first field that keeps it from being taken. */
export function readStepForm(step: TakenStep, form: StepForm): StepReading {
  const { personId, channel } = form;
  const note = orNull(form.note);
  const recipient = orNull(form.recipient);
  if (personId === null) return { kind: 'fault', fault: 'person' };
  switch (step) {
    case 'submitted':
    case 'checked':
    case 'signed':
      return { kind: 'taken', taken: { step, personId, note } };
    case 'returned':
      return note === null
        ? { kind: 'fault', fault: 'reason' }
        : { kind: 'taken', taken: { step, personId, note } };
    case 'sent':
      return recipient === null
        ? { kind: 'fault', fault: 'recipient' }
        : { kind: 'taken', taken: { step, personId, note, channel, recipient } };
    case 'received':
      return recipient === null
        ? { kind: 'fault', fault: 'recipient' }
        : { kind: 'taken', taken: { step, personId, note, recipient, receiptNo: orNull(form.receiptNo) } };
    default:
      return assertNever(step);
  }
}
