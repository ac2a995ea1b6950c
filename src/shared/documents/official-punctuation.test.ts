import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toOfficialPunctuation } from './official-punctuation.ts';

test.each([
  ['截至13时,无人员伤亡;房屋正在排查.', '截至13时，无人员伤亡；房屋正在排查。'],
  ['震中(北纬25.24度, 东经99.96度)', '震中（北纬25.24度，东经99.96度）'],
  ['受灾1,234人,13:05接报', '受灾1,234人，13:05接报'],
  ['联系人:张某某', '联系人：张某某'],
  ['说"正在核实"后挂断', '说“正在核实”后挂断'],
  ['参见 https://example.org/a,b 一页', '参见 https://example.org/a,b 一页'],
  ['1.点名;2.排查', '1.点名；2.排查'],
  ['plain text, (unchanged).', 'plain text, (unchanged).'],
])('%s', (typed, printed) => {
  expect(toOfficialPunctuation(typed)).toBe(printed);
});

test('doing it twice changes nothing', () => {
  const text = fc.array(fc.constantFrom(...'山震，。（）〔 〕,.;:!?()"1a 9')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (typed) => {
      const once = toOfficialPunctuation(typed);
      expect(toOfficialPunctuation(once)).toBe(once);
    }),
  );
});
