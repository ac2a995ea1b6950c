import { expect, test } from 'vitest';
import { reportUrgency } from './report-urgency.ts';

const DUE = Date.UTC(2024, 3, 24, 6, 5);
const MINUTE = 60_000;

test('a report that has left, or has no deadline, presses nobody', () => {
  expect(reportUrgency({ state: 'sent', dueAt: DUE }, DUE + 1)).toEqual({ urgency: 'none', remainingMs: 0 });
  expect(reportUrgency({ state: 'drafting', dueAt: null }, DUE)).toEqual({ urgency: 'none', remainingMs: 0 });
});

test('time left, the last quarter of an hour, and time over', () => {
  const at = (now: number) => reportUrgency({ state: 'signed', dueAt: DUE }, now);
  expect(at(DUE - 16 * MINUTE)).toEqual({ urgency: 'running', remainingMs: 16 * MINUTE });
  expect(at(DUE - 15 * MINUTE)).toEqual({ urgency: 'near', remainingMs: 15 * MINUTE });
  expect(at(DUE)).toEqual({ urgency: 'near', remainingMs: 0 });
  expect(at(DUE + 1000)).toEqual({ urgency: 'overdue', remainingMs: -1000 });
});
