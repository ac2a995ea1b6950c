import { expect, test } from 'vitest';
import { keptDraft, readDraft, removeDraft, writeDraft } from './draft-storage.ts';

const readText = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);

test('a kept draft is read with the moment it was typed', () => {
  const kept = { value: '截至14时', at: 1_713_935_116_000 };
  expect(keptDraft(kept, readText)).toEqual(kept);
});

test('what is no draft of the form is left aside', () => {
  const others = [
    undefined,
    null,
    'text',
    { value: '无时间' },
    { value: { title: '旧版' }, at: 1 },
    { value: '', at: '1' },
  ];
  expect(others.map((stored) => keptDraft(stored, readText))).toEqual(others.map(() => null));
});

test('without a place to keep drafts the form works on', async () => {
  await writeDraft('report 1', '截至14时', 1);
  await removeDraft('report 1');
  expect(await readDraft('report 1', readText)).toBeNull();
});
