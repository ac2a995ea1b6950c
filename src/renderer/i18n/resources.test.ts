import { describe, expect, test } from 'vitest';
import { resources } from './resources.ts';

/** Every text by its dotted key, plural forms under one key. */
function leavesOf(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts as Record<string, string | object>).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`.replace(/_(one|other)$/, ''), value] as const]
      : leavesOf(value, `${path}${key}.`),
  );
}

const blanksOf = (text: string) => [...text.matchAll(/{{\s*([^},\s]+)/g)].map(([, name]) => name);

describe.each(Object.keys(resources['zh-CN']) as (keyof (typeof resources)['zh-CN'])[])(
  'the texts of %s',
  (feature) => {
    const chinese = new Map(leavesOf(resources['zh-CN'][feature]));
    const english = leavesOf(resources.en[feature]);

    test('say the same in both languages: each blank of one is filled in the other', () => {
      const different = english
        .filter(([key, text]) => {
          const [ours, theirs] = [blanksOf(chinese.get(key) ?? ''), blanksOf(text)];
          // "1 day" may leave its number out.
          return (
            theirs.some((name) => !ours.includes(name)) ||
            (ours.length > theirs.length && !ours.includes('count'))
          );
        })
        .map(([key]) => key);
      expect(different).toEqual([]);
    });

    // Another language may have no word for a counter such as 起; Chinese, the first, has all its words.
    test('leave none empty in Chinese', () => {
      expect([...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
    });
  },
);
