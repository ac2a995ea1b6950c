const NARROW = /[\u0020-\u007e\u00a0]/;

/** Width of a line in characters: a Chinese character is 1, a Latin letter or figure one half. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 0.5 : 1;
  return width;
}

const OPENING = /[（〔《“‘【(]$/;
const CLOSING = /^[，。、；：！？）〕》”’】)]/;
const FIGURE_END = /[\d.]$/;
/** Words that belong to the one before them. */
const ENCLITIC = /^[的地得了着过级度]$/;
const PLACE_SUFFIX = /^[县市州区乡镇村]$/;
/** Words that belong to the one after them. */
const PROCLITIC = /^(第|关于|对|在|向|与|和|及|致)$/;

const PLACE_END = /(县|市|州|区|乡|镇|村|街道|[，、])$/;
/** A lone character is more often half a name than a word: a break beside it costs as much as this many characters askew. */
const LONE_CHARACTER_COST = 4 ** 2;

const splitWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** The pieces a title may be broken between: words, with brackets, figures and particles kept to their neighbours. */
function pieces(title: string): string[] {
  const result: string[] = [];
  let depth = 0;
  let held = false;
  for (const { segment } of splitWords.segment(title)) {
    if (PLACE_SUFFIX.test(segment)) joinPlaceName(result);
    const last = result.at(-1);
    const joins =
      last !== undefined &&
      (held ||
        depth > 0 ||
        CLOSING.test(segment) ||
        ENCLITIC.test(segment) ||
        PLACE_SUFFIX.test(segment) ||
        FIGURE_END.test(last));
    if (joins) result[result.length - 1] = last + segment;
    else result.push(segment);
    depth += (segment.match(/[（〔《]/g)?.length ?? 0) - (segment.match(/[）〕》]/g)?.length ?? 0);
    held = OPENING.test(segment) || PROCLITIC.test(segment);
  }
  return result;
}

/** Local names are in no dictionary: the lone characters before a 县 or 乡 are put together again. */
function joinPlaceName(parts: string[]): void {
  while (parts.length > 1 && isLone(parts.at(-2) ?? '') && [...(parts.at(-1) ?? '')].length < 4) {
    const tail = parts.pop() ?? '';
    parts[parts.length - 1] += tail;
  }
}

/**
 * Breaks a title into lines of nearly equal width without cutting words, the longer line first or last
 * but never in the middle of a name (GB/T 9704-2012 7.3.1: 词意完整, 梯形或菱形).
 *
 * @param maxChars the longest line in Chinese characters; a word longer than that is cut
 * @returns one line when it fits, else as few as possible
 */
export function breakTitle(title: string, maxChars: number): string[] {
  const parts = pieces(title.trim()).flatMap((part) => (emWidth(part) > maxChars ? [...part] : [part]));
  const total = emWidth(parts.join(''));
  for (let lines = Math.max(1, Math.ceil(total / maxChars)); lines <= parts.length; lines += 1) {
    const found = balance(parts, lines, maxChars, total / lines);
    if (found !== null) return found;
  }
  return parts;
}

const isLone = (part: string): boolean => [...part].length === 1;

/** What a break between two pieces costs, on the scale of squared characters. */
function breakCost(before: string | undefined, after: string): number {
  if (before === undefined || PLACE_END.test(before)) return 0;
  return isLone(before) || isLone(after) ? LONE_CHARACTER_COST : 0;
}

/** The split into exactly `lines` lines with the smallest spread about the mean, or null when one would be too long. */
function balance(parts: readonly string[], lines: number, maxChars: number, mean: number): string[] | null {
  interface Split {
    readonly cost: number;
    readonly lines: readonly string[];
  }
  // best[n]: the best way to set the first n parts in the lines used so far.
  let best: (Split | null)[] = parts.map(() => null);
  best = [{ cost: 0, lines: [] }, ...best];
  for (let line = 0; line < lines; line += 1) {
    const next: (Split | null)[] = best.map(() => null);
    for (let end = 1; end <= parts.length; end += 1) {
      for (let start = end - 1; start >= 0; start -= 1) {
        const text = parts.slice(start, end).join('');
        const width = emWidth(text);
        if (width > maxChars) break;
        const before = best[start];
        if (before === null || before === undefined) continue;
        const cost = before.cost + (width - mean) ** 2 + breakCost(parts[start - 1], parts[start] ?? '');
        const current = next[end];
        if (current === null || current === undefined || cost < current.cost)
          next[end] = { cost, lines: [...before.lines, text] };
      }
    }
    best = next;
  }
  const found = best[parts.length];
  return found === null || found === undefined ? null : [...found.lines];
}
