import { expect, test } from 'vitest';
import { buildPinyinIndex } from '#shared/search/pinyin-index.ts';
import { searchCommands } from './search-commands.ts';

const COMMANDS = [
  ['situation', '态势', 'Situation'],
  ['incidents', '事件', 'Incidents'],
  ['reports', '报告', 'Reports'],
  ['quakes', '地震速报', 'Earthquakes'],
  ['regions', '区域与机构', 'Regions and organisations'],
  ['people', '人员', 'People'],
  ['wall', '大屏', 'Wall'],
  ['rules', '规则', 'Rules'],
  ['settings', '设置', 'Settings'],
  ['diagnostics', '诊断', 'Diagnostics'],
  ['follow-up', '写续报', 'Write a follow-up report'],
  ['initial', '写初报', 'Write an initial report'],
  ['theme', '切换深色与浅色', 'Switch dark and light'],
].map(([id = '', ...terms]) => ({ id, terms: terms.map(buildPinyinIndex) }));

const find = (query: string, recent: readonly string[] = []) =>
  searchCommands(query, COMMANDS, recent).map(({ id }) => id);

test('each way of typing finds its command first', () => {
  expect(
    ['xb', 'cb', '续报', 'dzsb', 'dizhen', '机构', 'ry', 'bg', 'people', 'wall', 'ts', 'earth', 'dp'].map(
      (query) => find(query)[0],
    ),
  ).toEqual([
    'follow-up',
    'initial',
    'follow-up',
    'quakes',
    'quakes',
    'regions',
    'people',
    'reports',
    'people',
    'wall',
    'situation',
    'quakes',
    'wall',
  ]);
});

test('scattered letters are left out beside a good answer', () => {
  expect(find('sz')).toEqual(['settings']);
});

test('what was used lately wins between equals', () => {
  expect(find('bao').slice(0, 3)).toEqual(['reports', 'follow-up', 'initial']);
  expect(find('xie', ['initial'])).toEqual(['initial', 'follow-up']);
});

test('the label shown is marked, another language is not', () => {
  expect(searchCommands('xb', COMMANDS, [])[0]).toEqual({ id: 'follow-up', marked: [1, 2] });
  expect(searchCommands('follow', COMMANDS, [])[0]).toEqual({ id: 'follow-up', marked: [] });
});

test('without a query the recent ones lead and nothing is missing', () => {
  expect(find('', ['wall', 'gone', 'people']).slice(0, 3)).toEqual(['wall', 'people', 'situation']);
  expect(find('  ')).toHaveLength(COMMANDS.length);
});

test('nothing is found for what is nowhere', () => {
  expect(find('zzzz')).toEqual([]);
});
