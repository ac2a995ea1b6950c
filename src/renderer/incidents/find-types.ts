import { DEFAULT_INCIDENT_TYPES, findIncidentType, type IncidentType } from '#shared/rules/incident-types.ts';
import type { PinyinIndex } from '#shared/search/pinyin-index.ts';
import { matchPinyin } from '#shared/search/pinyin-match.ts';

/** What people say on the telephone, for types named otherwise in the table. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  '11A01': ['涨水', '漫堤'],
  '11C': ['地震'],
  '11D': ['滑坡', '泥石流', '崩塌', '塌方', '地面塌陷'],
  '11G': ['山火', '森林火灾'],
  '12B': ['尾矿库', '矿难'],
  '12C': ['工地', '脚手架'],
  '12D': ['危化品', '泄漏', '爆炸'],
  '12G': ['着火', '失火'],
  '12H': ['车祸', '翻车', '交通事故'],
  '12J': ['沉船', '翻船'],
  '12P': ['停水', '停电', '燃气', '断网'],
  '13C': ['食物中毒', '中毒'],
};

export interface TypeEntry {
  readonly type: IncidentType;
  /** 自然灾害 › 水旱灾害: what it belongs to. */
  readonly above: readonly IncidentType[];
  readonly terms: readonly string[];
}

/** Everything one can file: the classes themselves are too wide to be one. */
export const TYPE_ENTRIES: readonly TypeEntry[] = DEFAULT_INCIDENT_TYPES.filter(
  ({ parent }) => parent !== null,
).map((type) => ({
  type,
  above: typesAbove(type),
  terms: [type.name.zh, type.name.en, ...(SPOKEN[type.code] ?? [])],
}));

function typesAbove({ parent }: IncidentType): readonly IncidentType[] {
  const above = parent === null ? null : findIncidentType(parent);
  return above === null ? [] : [...typesAbove(above), above];
}

export const TYPE_TERMS: readonly string[] = TYPE_ENTRIES.flatMap(({ terms }) => terms);

/** A spoken word is as good as the name, a letter skipped is not. */
const LEAST_SHARE_OF_BEST = 0.4;

/**
 * The types a query finds by name, spoken word, Pinyin or initials, best first; all of them for no query.
 * @param indices of TYPE_TERMS, in that order; null while they are being prepared: then only words as written are found,
 *   for Enter must never take a line that does not fit
 */
export function findTypes(query: string, indices: readonly PinyinIndex[] | null): readonly TypeEntry[] {
  const typed = query.trim().toLowerCase();
  if (typed === '') return TYPE_ENTRIES;
  if (indices === null)
    return TYPE_ENTRIES.filter(({ terms }) => terms.some((term) => term.toLowerCase().includes(typed)));
  let at = 0;
  const found = TYPE_ENTRIES.flatMap((entry) => {
    const own = indices.slice(at, at + entry.terms.length);
    at += entry.terms.length;
    const scores = own.flatMap((index) => matchPinyin(query, index)?.score ?? []);
    return scores.length === 0 ? [] : [{ entry, score: Math.max(...scores) }];
  }).toSorted((a, b) => b.score - a.score);
  const least = (found[0]?.score ?? 0) * LEAST_SHARE_OF_BEST;
  return found.filter(({ score }) => score >= least).map(({ entry }) => entry);
}
