import { expect, test } from 'vitest';
import type { ReportState } from '#shared/reports/report-state.ts';
import type { ReportStep } from '#shared/reports/schema.ts';
import { stepOutcome } from './step-outcome.ts';

const step = (id: string, kind: ReportStep['step'], personId: string): ReportStep => ({
  id,
  reportId: 'r',
  at: 0,
  step: kind,
  personId,
  personName: personId,
  note: null,
  channel: null,
  recipient: null,
  receiptNo: null,
});
const detail = (state: ReportState, ...steps: ReportStep[]) => ({ state, steps });

const drafted = step('1', 'drafted', 'officer');
const submitted = step('2', 'submitted', 'officer');
const checked = step('3', 'checked', 'leader');
const signing = detail('signing', drafted, submitted, checked);
const sign = { step: 'signed', personId: 'leader' } as const;

test('a signing whose answer was lost shows as done once the report holds it', () => {
  const after = detail('signed', ...signing.steps, step('4', 'signed', 'leader'));
  expect(stepOutcome(signing, after, sign)).toBe('done');
});

test('nothing changed: it was not done', () => {
  expect(stepOutcome(signing, signing, sign)).toBe('not-done');
});

test('somebody else acted meanwhile', () => {
  expect(
    stepOutcome(signing, detail('drafting', ...signing.steps, step('4', 'returned', 'deputy')), sign),
  ).toBe('moved-on');
  expect(stepOutcome(signing, detail('signed', ...signing.steps, step('4', 'signed', 'deputy')), sign)).toBe(
    'moved-on',
  );
});

test('an earlier sending is not taken for the one just made', () => {
  const sent = detail('sent', drafted, step('4', 'sent', 'officer'));
  const again = { step: 'sent', personId: 'officer' } as const;
  expect(stepOutcome(sent, sent, again)).toBe('not-done');
  expect(stepOutcome(sent, detail('sent', ...sent.steps, step('5', 'sent', 'officer')), again)).toBe('done');
});
