import { expect, test } from 'vitest';
import { readStepForm, type StepForm } from './step-form.ts';

const form: StepForm = {
  personId: 'p',
  note: ' ',
  channel: 'fax',
  recipient: ' 大理州应急管理局 ',
  receiptNo: '',
};

test('each step takes the fields that are its own', () => {
  expect(readStepForm('submitted', form)).toEqual({
    kind: 'taken',
    taken: { step: 'submitted', personId: 'p', note: null },
  });
  expect(readStepForm('sent', { ...form, note: '另传真' })).toEqual({
    kind: 'taken',
    taken: { step: 'sent', personId: 'p', note: '另传真', channel: 'fax', recipient: '大理州应急管理局' },
  });
  expect(readStepForm('received', form)).toEqual({
    kind: 'taken',
    taken: { step: 'received', personId: 'p', note: null, recipient: '大理州应急管理局', receiptNo: null },
  });
});

test('the first field that keeps a step from being taken is named', () => {
  expect(readStepForm('signed', { ...form, personId: null })).toEqual({ kind: 'fault', fault: 'person' });
  expect(readStepForm('returned', form)).toEqual({ kind: 'fault', fault: 'reason' });
  expect(readStepForm('sent', { ...form, recipient: '' })).toEqual({ kind: 'fault', fault: 'recipient' });
});
