import { expect, test } from 'vitest';
import type { Report, ReportStep } from '#shared/reports/schema.ts';
import { dueState, reportDelivery } from './report-delivery.ts';

const step = (kind: ReportStep['step'], at: number): ReportStep => ({
  id: `${kind} ${String(at)}`,
  reportId: 'r',
  at,
  step: kind,
  personId: 'p',
  personName: 'p',
  note: null,
  channel: null,
  recipient: null,
  receiptNo: null,
});
const report = { dueAt: 1000 } as Report;

test('a signed report is saved here and neither sent nor confirmed', () => {
  expect(reportDelivery({ steps: [step('drafted', 1), step('signed', 5)] }, null)).toEqual({
    savedAt: 5,
    sent: { state: 'waiting' },
    confirmed: { state: 'waiting' },
  });
});

test('sent is not confirmed; a receipt is', () => {
  const sent = [step('drafted', 1), step('signed', 5), step('sent', 6)];
  expect(reportDelivery({ steps: sent }, 7)).toEqual({
    savedAt: 7,
    sent: { state: 'sent', at: 6 },
    confirmed: { state: 'waiting' },
  });
  expect(reportDelivery({ steps: [...sent, step('received', 8)] }, null).confirmed).toEqual({
    state: 'confirmed',
    at: 8,
  });
});

test('the deadline is met by the first sending', () => {
  expect(dueState({ report, steps: [step('drafted', 1)] }, 10)).toEqual({
    kind: 'running',
    startAt: 10,
    dueAt: 1000,
  });
  const sent = [step('sent', 900), step('sent', 1500)];
  expect(dueState({ report, steps: sent }, 10)).toEqual({ kind: 'met', dueAt: 1000, lateMs: -100 });
  expect(dueState({ report, steps: [step('sent', 1300)] }, 10)).toEqual({
    kind: 'met',
    dueAt: 1000,
    lateMs: 300,
  });
});

test('without a rule there is no deadline', () => {
  expect(dueState({ report: { ...report, dueAt: null }, steps: [] }, 10)).toEqual({ kind: 'none' });
});
