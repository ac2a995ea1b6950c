// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readDraft, removeDraft, writeDraft } from './draft-storage.ts';

beforeEach(() => localStorage.clear());

const readText = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);

test('a draft is read back with the moment it was typed', () => {
  writeDraft('report 1', '截至14时', 1_713_935_116_000);
  expect(readDraft('report 1', readText)).toEqual({ value: '截至14时', at: 1_713_935_116_000 });
  expect(readDraft('report 2', readText)).toBeNull();
});

test('a removed draft is gone', () => {
  writeDraft('report 1', '截至14时', 1);
  removeDraft('report 1');
  expect(readDraft('report 1', readText)).toBeNull();
});

test('what is no draft of the form is left aside', () => {
  writeDraft('report 1', { title: '旧版' }, 1);
  localStorage.setItem('shouwang.draft.report 2', '{half');
  localStorage.setItem('shouwang.draft.report 3', '"text"');
  expect(['report 1', 'report 2', 'report 3'].map((key) => readDraft(key, readText))).toEqual([
    null,
    null,
    null,
  ]);
});
