import { expect, test } from 'vitest';
import { placePinyin } from './place-pinyin.mjs';
import { shortName } from './region-names.mjs';

test.each([
  ['云南省', 1, '云南'],
  ['新疆维吾尔自治区', 1, '新疆'],
  ['香港特别行政区', 1, '香港'],
  ['恩施土家族苗族自治州', 2, '恩施州'],
  ['博尔塔拉蒙古自治州', 2, '博尔塔拉州'],
  ['咸宁市', 2, '咸宁市'],
  ['巍山彝族回族自治县', 3, '巍山县'],
  ['积石山保安族东乡族撒拉族自治县', 3, '积石山县'],
  ['龙胜各族自治县', 3, '龙胜县'],
  ['东乡族自治县', 3, '东乡县'],
  ['鄂伦春自治旗', 3, '鄂伦春旗'],
  ['五印乡', 4, '五印乡'],
])('%s is said %s', (full, level, short) => {
  expect(shortName(full, level)).toBe(short);
});

test.each([
  ['巍山县', 'wei shan xian', 'wsx'],
  ['六安市', 'lu an shi', 'las'],
  ['乐亭县', 'lao ting xian', 'ltx'],
  ['单县', 'shan xian', 'sx'],
  ['略阳县', 'lve yang xian', 'lyx'],
  ['成都市', 'cheng du shi', 'cds'],
  ['长子县', 'zhang zi xian', 'zzx'],
  ['监利市', 'jian li shi', 'jls'],
  ['蔚县', 'yu xian', 'yx'],
])('%s is typed %s', (name, pinyin, initials) => {
  expect(placePinyin(name, { checked: true })).toEqual({ pinyin, initials });
});

test('brackets are not typed', () => {
  expect(placePinyin('浒墅关经开区（镇）', { checked: false }).initials).toBe('hsgjkqz');
});
