import type { ReportStep } from './schema.ts';

/**
 * 报告状态机 (domain 2.4), read from the steps:
 *
 *   drafting ─submitted→ checking ─checked→ signing ─signed→ signed ─sent→ sent ─received→ received
 *      ▲────────returned─────┴──────returned─────┘
 */
export const REPORT_STATES = ['drafting', 'checking', 'signing', 'signed', 'sent', 'received'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

type StepKind = ReportStep['step'];

const TRANSITIONS: Readonly<Record<ReportState, Partial<Record<StepKind, ReportState>>>> = {
  drafting: { drafted: 'drafting', submitted: 'checking' },
  checking: { checked: 'signing', returned: 'drafting' },
  signing: { signed: 'signed', returned: 'drafting' },
  signed: { sent: 'sent' },
  sent: { sent: 'sent', received: 'received' },
  received: { sent: 'received', received: 'received' },
};

/** The state after a step, or null when that step is not possible now. */
export const stateAfter = (state: ReportState, step: StepKind): ReportState | null =>
  TRANSITIONS[state][step] ?? null;

/** The state a list of steps in time order leads to. A step that does not fit leaves the state as it is. */
export const reportState = (steps: readonly Pick<ReportStep, 'step'>[]): ReportState =>
  steps.reduce<ReportState>((state, { step }) => stateAfter(state, step) ?? state, 'drafting');

/** Once signed, the text is fixed: corrections are new reports. */
export const isEditable = (state: ReportState): boolean => state === 'drafting';
