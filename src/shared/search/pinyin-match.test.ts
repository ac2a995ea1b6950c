import { describe, expect, test } from 'vitest';
import { buildPinyinIndex } from './pinyin-index.ts';
import { matchPinyin } from './pinyin-match.ts';

const LABELS = [
  '态势',
  '事件',
  '报告',
  '新建初报',
  '续报',
  '信息报告审核',
  '地震速报',
  '区域与机构',
  '应急管理局',
  '重庆',
  '绿色通道',
  '切换 English',
  'New initial report',
  'Earthquake bulletins',
];
const INDICES = LABELS.map(buildPinyinIndex);

/** The labels a query finds, best first. */
function find(query: string): string[] {
  return INDICES.flatMap((index) => {
    const match = matchPinyin(query, index);
    return match === null ? [] : [{ text: index.text, score: match.score }];
  })
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

const marked = (query: string, text: string) => matchPinyin(query, buildPinyinIndex(text))?.positions ?? null;

describe('matchPinyin', () => {
  test('xb finds 续报 before anything that merely holds both initials', () => {
    expect(find('xb')).toEqual(['续报', '信息报告审核', '新建初报']);
  });

  test.each(['续报', 'xubao', 'xub', 'xbao', '续b', '续bao', 'XuBao', 'xu bao', 'ｘｂ'])(
    '%s finds 续报 first',
    (query) => {
      expect(find(query)[0]).toBe('续报');
    },
  );

  test('characters in the middle of a label are found', () => {
    expect(find('机构')).toEqual(['区域与机构']);
    expect(marked('jigou', '区域与机构')).toEqual([3, 4]);
    expect(marked('yjgl', '应急管理局')).toEqual([0, 1, 2, 3]);
  });

  test('every reading of a character counts, the one of the word most', () => {
    expect(find('cq')).toEqual(['重庆']);
    expect(find('zhongqing')).toEqual(['重庆']);
    const reading = (query: string) => matchPinyin(query, buildPinyinIndex('重庆'))?.score ?? 0;
    expect(reading('cq')).toBeGreaterThan(reading('zq'));
  });

  test('ü may be typed as v, as u or as itself', () => {
    expect([find('lvse'), find('luse'), find('lüse')]).toEqual([['绿色通道'], ['绿色通道'], ['绿色通道']]);
  });

  test('other words are found by their beginnings, their initials and a part of them', () => {
    expect(find('nir')).toEqual(['New initial report']);
    expect(find('quake')).toEqual(['Earthquake bulletins']);
    expect(find('eng')).toEqual(['切换 English']);
    expect(find('qheng')).toEqual(['切换 English']);
  });

  test('a single letter stands for an initial, never for the middle of a word', () => {
    expect(matchPinyin('u', buildPinyinIndex('Earthquake'))).toBeNull();
  });

  test('what is not there is not found', () => {
    expect([find('续报报'), find('zzz'), find('xubaox'), find(''), find('   ')]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('the shorter of two equal beginnings comes first', () => {
    expect(find('报告')).toEqual(['报告', '信息报告审核']);
  });

  test('a long query against a long text stays cheap', () => {
    const index = buildPinyinIndex('报'.repeat(200));
    expect(matchPinyin('b'.repeat(150), index)?.positions).toHaveLength(150);
    expect(matchPinyin(`${'b'.repeat(150)}x`, index)).toBeNull();
  });
});
