import { expect, test } from 'vitest';
import { reportState, stateAfter } from './report-state.ts';

const stateOf = (...steps: Parameters<typeof stateAfter>[1][]) =>
  reportState(steps.map((step) => ({ step })));

test('a report walks from draft to receipt', () => {
  expect(stateOf('drafted')).toBe('drafting');
  expect(stateOf('drafted', 'submitted')).toBe('checking');
  expect(stateOf('drafted', 'submitted', 'checked')).toBe('signing');
  expect(stateOf('drafted', 'submitted', 'checked', 'signed')).toBe('signed');
  expect(stateOf('drafted', 'submitted', 'checked', 'signed', 'sent', 'sent')).toBe('sent');
  expect(stateOf('drafted', 'submitted', 'checked', 'signed', 'sent', 'received')).toBe('received');
});

test('returned from checking or from signing, it is a draft again', () => {
  expect(stateOf('drafted', 'submitted', 'returned')).toBe('drafting');
  expect(stateOf('drafted', 'submitted', 'checked', 'returned', 'submitted')).toBe('checking');
});

test('nothing is signed that was not checked, nothing sent that was not signed', () => {
  expect(stateAfter('drafting', 'signed')).toBeNull();
  expect(stateAfter('checking', 'signed')).toBeNull();
  expect(stateAfter('signing', 'sent')).toBeNull();
});
