import { expect, test } from 'vitest';
import { buildPinyinIndex } from '#shared/search/pinyin-index.ts';
import { findTypes, TYPE_ENTRIES, TYPE_TERMS } from './find-types.ts';

const indices = TYPE_TERMS.map(buildPinyinIndex);
const namesOf = (query: string) => findTypes(query, indices).map(({ type }) => type.name.zh);

test('types are found by name, Pinyin and initials', () => {
  expect(namesOf('山洪')[0]).toBe('山洪');
  expect(namesOf('shanhong')[0]).toBe('山洪');
  expect(namesOf('dljt')[0]).toBe('道路交通事故');
  expect(namesOf('rail')).toContain('铁路交通事故');
});

test('types are found by what callers say', () => {
  expect(namesOf('车祸')).toEqual(['道路交通事故']);
  expect(namesOf('hp')[0]).toBe('地质灾害');
  expect(namesOf('shanhuo')[0]).toBe('森林草原火灾');
  expect(namesOf('泄漏')[0]).toBe('危险化学品事故');
});

test('nothing typed lists everything but the four classes, nonsense nothing', () => {
  expect(findTypes('', indices)).toHaveLength(TYPE_ENTRIES.length);
  expect(TYPE_ENTRIES.some(({ type }) => type.code.length === 2)).toBe(false);
  expect(namesOf('zzzz')).toEqual([]);
});

test('before the dictionary is there, words as written are found and Pinyin finds nothing', () => {
  expect(findTypes('车祸', null).map(({ type }) => type.name.zh)).toEqual(['道路交通事故']);
  expect(findTypes('shanhuo', null)).toEqual([]);
});

test('an entry knows what it belongs to', () => {
  const flood = TYPE_ENTRIES.find(({ type }) => type.code === '11A06');
  expect(flood?.above.map(({ name }) => name.zh)).toEqual(['自然灾害', '水旱灾害']);
});
