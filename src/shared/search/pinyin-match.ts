import type { PinyinIndex, PinyinUnit } from './pinyin-index.ts';

export interface PinyinMatch {
  /** Higher is better; comparable between texts for one query, without a meaning of its own. */
  readonly score: number;
  /** Positions of the matched characters in the text, ascending, for marking them. */
  readonly positions: readonly number[];
}

const MATCHED = 10;
const NEXT_TO_PREVIOUS = 8;
const FIRST_CHARACTER = 10;
const TYPED_AS_IS = 4;
const RARE_READING = -3;
const INSIDE_A_WORD = -6;
const SKIPPED = -3;
const LEFT_OVER = -0.25;
const WHOLE_TEXT = 20;

/**
 * Finds a query in a text by its characters, by full Pinyin, by initials, or by any mixture of the three:
 * 续报, xubao, xb, xbao and 续b all find 续报; 重庆 is found by cq and by zq. Characters may be skipped,
 * at a price. Blanks separate words that must all be found. Null when something typed is not there.
 */
export function matchPinyin(query: string, index: PinyinIndex): PinyinMatch | null {
  const words = query
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’ü]/g, (sign) => (sign === 'ü' ? 'v' : ''))
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;

  let score = 0;
  const positions = new Set<number>();
  for (const word of words) {
    const found = matchWord([...word], index.units);
    if (found === null) return null;
    score += found.score;
    for (const position of found.positions) positions.add(position);
  }
  const leftOver = index.units.length - positions.size;
  score += leftOver === 0 ? WHOLE_TEXT : leftOver * LEFT_OVER;
  return { score: score / words.length, positions: [...positions].toSorted((a, b) => a - b) };
}

interface Path {
  readonly score: number;
  readonly position: number;
  readonly rest: Path | null;
}

function matchWord(query: readonly string[], units: readonly PinyinUnit[]): PinyinMatch | null {
  const known = new Map<number, Path | null>();

  /** The best way to spell query[from…] with units[at…], where the unit before `at` was matched last. */
  function bestFrom(at: number, from: number): Path | null {
    const key = at * (query.length + 1) + from;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    let best: Path | null = null;
    for (let i = at; i < units.length; i += 1) {
      const unit = units[i];
      const isFirst = from === 0;
      const isNext = !isFirst && i === at;
      if (unit === undefined || !(unit.startsWord || isNext || (isFirst && query.length > 1))) continue;
      const place =
        (isNext ? NEXT_TO_PREVIOUS : 0) +
        (isFirst && i === 0 ? FIRST_CHARACTER : 0) +
        (isFirst ? Math.max(-6, i * -0.5) : Math.max(-12, (i - at) * SKIPPED)) +
        (unit.startsWord || isNext ? 0 : INSIDE_A_WORD);
      for (const { length, bonus } of spellings(unit, query, from)) {
        const end = from + length;
        const rest = end === query.length ? null : bestFrom(i + 1, end);
        if (end < query.length && rest === null) continue;
        const score = MATCHED + place + bonus + (rest?.score ?? 0);
        if (best === null || score > best.score) best = { score, position: i, rest };
      }
    }
    known.set(key, best);
    return best;
  }

  const best = bestFrom(0, 0);
  if (best === null) return null;
  const positions: number[] = [];
  for (let path: Path | null = best; path !== null; path = path.rest) positions.push(path.position);
  return { score: best.score, positions };
}

/** The ways a unit can take the next characters of the query: itself, or any beginning of a reading. */
function* spellings(
  unit: PinyinUnit,
  query: readonly string[],
  from: number,
): Generator<{ length: number; bonus: number }> {
  if (query[from] === unit.self) yield { length: 1, bonus: TYPED_AS_IS };
  for (const [order, syllable] of unit.syllables.entries()) {
    const bonus = order === 0 ? 0 : RARE_READING;
    for (let length = 1; length <= syllable.length; length += 1) {
      if (query[from + length - 1] !== syllable[length - 1]) break;
      yield { length, bonus: bonus + (length === syllable.length ? 1 : 0) };
    }
  }
}
