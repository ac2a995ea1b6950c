/**
 * What became of something to be sent. The three facts are kept apart: a row can be saved and never sent,
 * sent and never confirmed; no one of them is ever concluded from another.
 */
export interface Delivery {
  /** UTC milliseconds, null while only in the form. */
  readonly savedAt: number | null;
  readonly sent:
    | { readonly state: 'waiting' | 'sending' | 'no-route' }
    | { readonly state: 'sent' | 'failed'; readonly at: number };
  readonly confirmed:
    { readonly state: 'waiting' } | { readonly state: 'confirmed' | 'returned'; readonly at: number };
}

export interface DeliveryStep {
  readonly mark: 'open' | 'busy' | 'done' | 'failed';
  readonly text:
    | 'saved'
    | 'notSaved'
    | 'sending'
    | 'sent'
    | 'notSent'
    | 'failed'
    | 'noRoute'
    | 'confirmed'
    | 'notConfirmed'
    | 'returned';
  readonly at: number | null;
}

const SENT = {
  waiting: { mark: 'open', text: 'notSent' },
  sending: { mark: 'busy', text: 'sending' },
  'no-route': { mark: 'open', text: 'noRoute' },
  sent: { mark: 'done', text: 'sent' },
  failed: { mark: 'failed', text: 'failed' },
} as const;

const CONFIRMED = {
  waiting: { mark: 'open', text: 'notConfirmed' },
  confirmed: { mark: 'done', text: 'confirmed' },
  returned: { mark: 'failed', text: 'returned' },
} as const;

/** Saved, sent, confirmed, in that order. */
export function deliverySteps({
  savedAt,
  sent,
  confirmed,
}: Delivery): readonly [DeliveryStep, DeliveryStep, DeliveryStep] {
  return [
    savedAt === null
      ? { mark: 'open', text: 'notSaved', at: null }
      : { mark: 'done', text: 'saved', at: savedAt },
    { ...SENT[sent.state], at: 'at' in sent ? sent.at : null },
    { ...CONFIRMED[confirmed.state], at: 'at' in confirmed ? confirmed.at : null },
  ];
}

/** The step that says where the thing stands now: the first trouble, else the last one begun. */
export function decisiveStep(steps: readonly [DeliveryStep, DeliveryStep, DeliveryStep]): DeliveryStep {
  return (
    steps.find(({ mark }) => mark === 'failed') ?? steps.findLast(({ mark }) => mark !== 'open') ?? steps[0]
  );
}
