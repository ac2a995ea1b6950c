import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakTitle, emWidth } from './break-title.ts';

test.each([
  ['关于巍山县五印乡4.3级地震情况的报告（初报）', ['关于巍山县五印乡4.3级', '地震情况的报告（初报）']],
  ['关于巍山县五印乡4.3级地震情况的续报一', ['关于巍山县五印乡4.3级地震情况的续报一']],
  ['关于启动防汛Ⅳ级应急响应的通知', ['关于启动防汛Ⅳ级应急响应的通知']],
  [
    '关于咸宁市通山县、崇阳县强降雨引发山洪灾害情况的报告（初报）',
    ['关于咸宁市通山县、崇阳县强降雨', '引发山洪灾害情况的报告（初报）'],
  ],
  [
    '关于巍山彝族回族自治县南诏镇东河堤防重大险情情况的报告（初报）',
    ['关于巍山彝族回族自治县南诏镇', '东河堤防重大险情情况的报告（初报）'],
  ],
])('%s', (title, lines) => {
  expect(breakTitle(title, 20)).toEqual(lines);
});

test('no character is lost, no line is too long, no line starts with a closing mark', () => {
  const title = fc
    .array(
      fc.constantFrom(
        '关于',
        '巍山县',
        '五印乡',
        '4.3',
        '级',
        '地震',
        '（初报）',
        '、',
        '山',
        '情况',
        '的',
        '报告',
      ),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(title, (text) => {
      const lines = breakTitle(text, 20);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(emWidth(line)).toBeLessThanOrEqual(20);
      }
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）]/);
    }),
  );
});
