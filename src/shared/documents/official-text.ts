import { toBeijingTime } from '../kernel/beijing-time.ts';

/** What is not known yet: a pair of brackets to be filled in by hand, never a guess. */
export const BLANK = '〔 〕';

/** A blank that says what belongs in it. */
export const blank = (label: string): string => `〔${label}〕`;

const BLANK_PATTERN = /〔([^〔〕]*)〕/g;
const YEAR = /^\d{4}$/;

/** The labels of the blanks left in a text, '' for an unlabelled one. The year brackets of a document number are none. */
export function blanksIn(text: string): string[] {
  return [...text.matchAll(BLANK_PATTERN)]
    .map((match) => (match[1] ?? '').trim())
    .filter((label) => !YEAR.test(label));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** 2024年4月24日, Beijing time. */
export function dateInWords(at: number): string {
  const { year, month, day } = toBeijingTime(at);
  return `${year}年${month}月${day}日`;
}

/** 13时05分, Beijing time. */
function minuteInWords(at: number): string {
  const { hour, minute } = toBeijingTime(at);
  return `${two(hour)}时${two(minute)}分`;
}

/** 2024年4月24日13时05分, Beijing time. */
export const momentInWords = (at: number): string => dateInWords(at) + minuteInWords(at);

/** 2024年4月24日13时05分16秒, Beijing time: the wording of the seismic agencies' bulletins. */
export const secondInWords = (at: number): string => `${momentInWords(at)}${two(toBeijingTime(at).second)}秒`;

/** Leaves out the part of a moment a reader knows from the one before: the year, or the whole date. */
export function momentAfter(at: number, before: number): string {
  const [date, known] = [dateInWords(at), dateInWords(before)];
  if (date === known) return minuteInWords(at);
  const sameYear = date.slice(0, 5) === known.slice(0, 5);
  return (sameYear ? date.slice(5) : date) + minuteInWords(at);
}

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';

/** An intensity of GB/T 17742-2020 as its numeral. @throws RangeError outside 1…12. */
export function intensityNumeral(intensity: number): string {
  const numeral = Number.isInteger(intensity) ? ROMAN[intensity - 1] : undefined;
  if (numeral === undefined) throw new RangeError(`no intensity ${intensity}`);
  return numeral;
}

/** Chinese numeral of a heading or a 续报: 1…99. @throws RangeError outside. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`no numeral for ${value}`);
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return head + (ones === 0 ? '' : digits[ones]);
}
