import { expect, test } from 'vitest';
import {
  blanksIn,
  chineseNumeral,
  dateInWords,
  intensityNumeral,
  momentAfter,
  momentInWords,
  secondInWords,
} from './official-text.ts';

const quakeAt = Date.UTC(2024, 3, 24, 5, 5, 16);

test('times are written in Beijing time, as the seismic agencies do', () => {
  expect(secondInWords(quakeAt)).toBe('2024年4月24日13时05分16秒');
  expect(momentInWords(quakeAt)).toBe('2024年4月24日13时05分');
  expect(dateInWords(quakeAt)).toBe('2024年4月24日');
});

test('a Beijing day starts eight hours before the UTC day', () => {
  expect(momentInWords(Date.UTC(2024, 11, 31, 16, 0))).toBe('2025年1月1日00时00分');
});

test('a moment drops what is known from the one before it', () => {
  expect(momentAfter(Date.UTC(2024, 3, 24, 5, 6), quakeAt)).toBe('13时06分');
  expect(momentAfter(Date.UTC(2024, 3, 24, 16, 0), quakeAt)).toBe('4月25日00时00分');
  expect(momentAfter(Date.UTC(2025, 0, 1, 0, 0), quakeAt)).toBe('2025年1月1日08时00分');
});

test('blanks are told by their labels; the year of a document number is none', () => {
  expect(blanksIn('截至〔 〕时，〔人员伤亡〕，见大财资环〔2024〕9号，〔　〕。')).toEqual([
    '',
    '人员伤亡',
    '',
  ]);
});

test('intensities are the numerals of the scale', () => {
  expect([1, 5, 12].map(intensityNumeral)).toEqual(['Ⅰ', 'Ⅴ', 'Ⅻ']);
  expect(() => intensityNumeral(13)).toThrow(RangeError);
  expect(() => intensityNumeral(5.5)).toThrow(RangeError);
});

test('numerals of headings', () => {
  expect([1, 10, 11, 20, 35, 99].map(chineseNumeral)).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '三十五',
    '九十九',
  ]);
  expect(() => chineseNumeral(0)).toThrow(RangeError);
});
