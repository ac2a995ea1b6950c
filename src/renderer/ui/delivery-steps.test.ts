import { expect, test } from 'vitest';
import { decisiveStep, deliverySteps, type Delivery } from './delivery-steps.ts';

const savedAt = Date.UTC(2024, 3, 18, 22, 10);
const sentAt = savedAt + 60_000;
const at = sentAt + 60_000;

const CASES: readonly (readonly [string, Delivery, readonly string[], string])[] = [
  [
    'a draft',
    { savedAt: null, sent: { state: 'waiting' }, confirmed: { state: 'waiting' } },
    ['open notSaved', 'open notSent', 'open notConfirmed'],
    'notSaved',
  ],
  [
    'saved with no channel to send it',
    { savedAt, sent: { state: 'no-route' }, confirmed: { state: 'waiting' } },
    ['done saved', 'open noRoute', 'open notConfirmed'],
    'saved',
  ],
  [
    'on its way',
    { savedAt, sent: { state: 'sending' }, confirmed: { state: 'waiting' } },
    ['done saved', 'busy sending', 'open notConfirmed'],
    'sending',
  ],
  [
    'sent is not confirmed',
    { savedAt, sent: { state: 'sent', at: sentAt }, confirmed: { state: 'waiting' } },
    ['done saved', 'done sent', 'open notConfirmed'],
    'sent',
  ],
  [
    'confirmed',
    { savedAt, sent: { state: 'sent', at: sentAt }, confirmed: { state: 'confirmed', at } },
    ['done saved', 'done sent', 'done confirmed'],
    'confirmed',
  ],
  [
    'returned by upstream',
    { savedAt, sent: { state: 'sent', at: sentAt }, confirmed: { state: 'returned', at } },
    ['done saved', 'done sent', 'failed returned'],
    'returned',
  ],
  [
    'failed on the way',
    { savedAt, sent: { state: 'failed', at: sentAt }, confirmed: { state: 'waiting' } },
    ['done saved', 'failed failed', 'open notConfirmed'],
    'failed',
  ],
];

test.each(CASES)('%s', (_, delivery, steps, decisive) => {
  const found = deliverySteps(delivery);
  expect(found.map(({ mark, text }) => `${mark} ${text}`)).toEqual(steps);
  expect(decisiveStep(found).text).toBe(decisive);
});
