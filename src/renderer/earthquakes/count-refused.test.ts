import { expect, test } from 'vitest';
import { countRefused, fileReason, itemReason } from './count-refused.ts';

test('refused items are counted by reason, the most frequent first', () => {
  const refused = ['bad-time', 'bad-depth', 'bad-time', 'a-later-reason'].map((reason, index) => ({
    index,
    reason,
  }));
  expect(countRefused(refused)).toEqual([
    { reason: 'bad-time', count: 2 },
    { reason: 'bad-depth', count: 1 },
    { reason: 'unknown', count: 1 },
  ]);
});

test('a reason without a text is unknown', () => {
  expect([
    itemReason('too-long'),
    itemReason('constructor'),
    fileReason('truncated'),
    fileReason('toString'),
  ]).toEqual(['too-long', 'unknown', 'truncated', 'unknown']);
});
