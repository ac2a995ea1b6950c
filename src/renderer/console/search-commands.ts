import type { PinyinIndex } from '#shared/search/pinyin-index.ts';
import { matchPinyin } from '#shared/search/pinyin-match.ts';

export interface SearchableCommand {
  readonly id: string;
  /** What is shown comes first, then the other language. */
  readonly terms: readonly PinyinIndex[];
}

export interface FoundCommand {
  readonly id: string;
  /** Characters of the shown label to mark. */
  readonly marked: readonly number[];
}

const NOT_THE_LABEL = -5;
const RECENT_BONUS = 6;
/** Letters scattered over a long text are an accident, not an answer. */
const LEAST_SHARE_OF_BEST = 0.3;

/**
 * Commands a query finds, best first. What was used lately wins between near equals; without a query everything
 * is listed, the recent ones first, the rest in its own order.
 * @param recent ids, the last used first
 */
export function searchCommands(
  query: string,
  commands: readonly SearchableCommand[],
  recent: readonly string[],
): readonly FoundCommand[] {
  if (query.trim() === '') {
    const isRecent = ({ id }: SearchableCommand) => recent.includes(id);
    const byUse = commands.filter(isRecent).toSorted((a, b) => recent.indexOf(a.id) - recent.indexOf(b.id));
    return [...byUse, ...commands.filter((command) => !isRecent(command))].map(({ id }) => ({
      id,
      marked: [],
    }));
  }
  const found = commands.flatMap(({ id, terms }) => {
    const best = bestOf(query, terms);
    if (best === null) return [];
    const use = recent.indexOf(id);
    return [{ id, marked: best.marked, score: best.score + (use < 0 ? 0 : RECENT_BONUS / (use + 1)) }];
  });
  const sorted = found.toSorted((a, b) => b.score - a.score);
  const least = (sorted[0]?.score ?? 0) * LEAST_SHARE_OF_BEST;
  return sorted.filter(({ score }) => score >= least).map(({ id, marked }) => ({ id, marked }));
}

function bestOf(
  query: string,
  terms: readonly PinyinIndex[],
): { score: number; marked: readonly number[] } | null {
  let best: { score: number; marked: readonly number[] } | null = null;
  for (const [i, term] of terms.entries()) {
    const match = matchPinyin(query, term);
    if (match === null) continue;
    const score = match.score + (i === 0 ? 0 : NOT_THE_LABEL);
    if (best === null || score > best.score) best = { score, marked: i === 0 ? match.positions : [] };
  }
  return best;
}
