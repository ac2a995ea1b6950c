import { expect, test } from 'vitest';
import { blanksIn } from '#shared/documents/official-text.ts';
import { findBlanks, nextBlank, splitAtBlanks } from './blank-positions.ts';

const TEXT = '截至〔 〕时，〔影响范围〕。按恩应急〔2021〕12号办理。';

test('blanks are found where the documents count them', () => {
  expect(findBlanks(TEXT).map(({ label }) => label)).toEqual(blanksIn(TEXT));
  expect(findBlanks(TEXT)).toEqual([
    { start: 2, end: 5, label: '' },
    { start: 7, end: 13, label: '影响范围' },
  ]);
});

const fields = [
  { key: 'title', text: '关于〔地点〕的报告' },
  { key: 'situation', text: '没有待填' },
  { key: 'actions', text: '〔时间〕接报，〔力量〕。' },
] as const;

test('F8 goes from blank to blank, over the fields, and round', () => {
  const walk = [nextBlank(fields, null)];
  for (let i = 0; i < 3; i += 1) {
    const last = walk.at(-1);
    walk.push(nextBlank(fields, last == null ? null : { key: last.key, offset: last.end }));
  }
  expect(walk.map((place) => `${place?.key} ${place?.label}`)).toEqual([
    'title 地点',
    'actions 时间',
    'actions 力量',
    'title 地点',
  ]);
});

test('from within a field the next one after the caret is taken', () => {
  expect(nextBlank(fields, { key: 'actions', offset: 3 })?.label).toBe('力量');
  expect(nextBlank(fields, { key: 'situation', offset: 0 })?.label).toBe('时间');
});

test('without blanks there is nowhere to go', () => {
  expect(nextBlank([{ key: 'title', text: '恩应急〔2021〕12号' }], null)).toBeNull();
});

test('a text is cut at its blanks and stays whole', () => {
  expect(splitAtBlanks('〔 〕时，〔 〕')).toEqual([
    { text: '〔 〕', isBlank: true },
    { text: '时，', isBlank: false },
    { text: '〔 〕', isBlank: true },
  ]);
  expect(
    splitAtBlanks(TEXT)
      .map(({ text }) => text)
      .join(''),
  ).toBe(TEXT);
  expect(splitAtBlanks('')).toEqual([]);
});
