import { expect, test } from 'vitest';
import { bigramQuery, bigramText } from './bigrams.ts';

test.each([
  ['应急管理局', '应急 急管 管理 理局 局'],
  ['M4.3级地震,五印乡', 'm4 3 级地 地震 震 五印 印乡 乡'],
  ['ＵＳＧＳ', 'usgs'],
  ['', ''],
])('%s is indexed as %s', (text, tokens) => {
  expect(bigramText(text)).toBe(tokens);
});

test.each([
  ['山洪', '"山洪"'],
  ['应急管理', '"应急 急管 管理"'],
  ['乡', '"乡"*'],
  ['五印 usg', '"五印" AND "usg"*'],
  ['" OR *', '"or"*'],
  ['--', null],
])('%s is looked for as %s', (typed, query) => {
  expect(bigramQuery(typed)).toBe(query);
});
