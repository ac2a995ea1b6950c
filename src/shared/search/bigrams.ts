/**
 * Chinese text has no spaces, and the index's own tokenizers miss two-character words. So runs of Han
 * characters are indexed as overlapping pairs plus the run's last character, everything else as words.
 */
const TOKEN_RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/** The tokens of a text as one line for the index: 应急管理 → 应急 急管 管理 理. */
export function bigramText(text: string): string {
  const tokens: string[] = [];
  for (const [run] of normalise(text).matchAll(TOKEN_RUNS)) {
    if (!HAN.test(run)) {
      tokens.push(run);
      continue;
    }
    const characters = [...run];
    for (let i = 0; i + 1 < characters.length; i += 1) tokens.push(`${characters[i]}${characters[i + 1]}`);
    tokens.push(characters.at(-1) ?? '');
  }
  return tokens.join(' ');
}

/**
 * An FTS5 query that finds every text holding all runs of what was typed; null when nothing searchable was typed.
 * A run of Han characters is a phrase of pairs, a single one a prefix; a word is a prefix.
 */
export function bigramQuery(typed: string): string | null {
  const parts = Array.from(normalise(typed).matchAll(TOKEN_RUNS), ([run]) => {
    const characters = [...run];
    if (!HAN.test(run) || characters.length === 1) return `"${run}"*`;
    const pairs = characters.slice(0, -1).map((character, i) => `${character}${characters[i + 1]}`);
    return `"${pairs.join(' ')}"`;
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}

const normalise = (text: string): string => text.normalize('NFKC').toLowerCase();
