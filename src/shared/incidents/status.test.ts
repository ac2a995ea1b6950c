import { expect, test } from 'vitest';
import { INCIDENT_STATUSES } from './schema.ts';
import { canChangeStatus, isOpen, needsReason, nextStatuses } from './status.ts';

test('an incident walks from receipt to the archive', () => {
  const walk = ['received', 'verified', 'responding', 'contained', 'ended', 'archived'] as const;
  expect(walk.slice(1).every((to, i) => canChangeStatus(walk[i] ?? 'received', to))).toBe(true);
});

test('no status is a dead end, and none leads to itself', () => {
  expect(
    INCIDENT_STATUSES.filter(
      (status) => nextStatuses(status).length === 0 || nextStatuses(status).includes(status),
    ),
  ).toEqual([]);
});

test('re-opening and calling it false need a reason, going on does not', () => {
  expect(needsReason('archived', 'responding')).toBe(true);
  expect(needsReason('received', 'false-alarm')).toBe(true);
  expect(needsReason('received', 'verified')).toBe(false);
  expect(needsReason('contained', 'responding')).toBe(false);
  expect(INCIDENT_STATUSES.filter(isOpen)).toEqual(['received', 'verified', 'responding', 'contained']);
});
