const WIDE = /[\u2160-\u217f\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/;
const ASCII_WORD = /[A-Za-z0-9]/;
const DIGIT = /\d/;
const SPACED = /[，；：！？。（]/;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

const isWide = (character: string | undefined): boolean => character !== undefined && WIDE.test(character);
const is = (kind: RegExp, character: string | undefined): boolean =>
  character !== undefined && kind.test(character);

/** One mark between its neighbours: figures (13:05, 1,234), Latin words and addresses keep their own. */
function mark(before: string | undefined, self: string, after: string | undefined): string {
  const wide = FULL_WIDTH[self];
  if (self === '.') return isWide(before) && !is(ASCII_WORD, after) ? '。' : self;
  if (wide === undefined || self === '(' || self === ')') return wide ?? self;
  const insideFigure = is(DIGIT, before) && is(DIGIT, after);
  const insideLatin = is(ASCII_WORD, before) && (is(ASCII_WORD, after) || after === ' ' || after === '/');
  return insideFigure || insideLatin ? self : wide;
}

/**
 * Puts the marks of a Chinese text into their full-width form, as official documents print them
 * (GB/T 15834-2011). A text without a Chinese character comes back as it is; doing it twice changes nothing.
 */
export function toOfficialPunctuation(text: string): string {
  if (!WIDE.test(text)) return text;
  const characters = [...text];
  let quoted = false;
  let result = '';
  for (const [at, self] of characters.entries()) {
    if (self === '"') {
      result += quoted ? '”' : '“';
      quoted = !quoted;
      // A full-width mark carries its own space.
    } else if (self !== ' ' || !is(SPACED, result.at(-1))) {
      result += mark(result.at(-1), self, characters[at + 1]);
    }
  }
  return result;
}
