/** The same brackets `blanksIn` counts: 〔 〕 and 〔what belongs there〕, but not the year of a document number. */
const BLANK = /〔([^〔〕]*)〕/g;
const YEAR = /^\d{4}$/;

export interface BlankPosition {
  /** From the opening bracket to behind the closing one, in UTF-16 units as text fields count. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export const findBlanks = (text: string): readonly BlankPosition[] =>
  [...text.matchAll(BLANK)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      label: (match[1] ?? '').trim(),
    }))
    .filter(({ label }) => !YEAR.test(label));

interface BlankField<Key extends string> {
  readonly key: Key;
  readonly text: string;
}

interface BlankPlace<Key extends string> extends BlankPosition {
  readonly key: Key;
}

/**
 * The next blank after a caret, field by field and round to the first; null when none is left.
 * A blank that is selected as a whole counts as left behind: its end is the caret.
 */
export function nextBlank<Key extends string>(
  fields: readonly BlankField<Key>[],
  caret: { readonly key: Key; readonly offset: number } | null,
): BlankPlace<Key> | null {
  const all = fields.flatMap(({ key, text }, at) => findBlanks(text).map((blank) => ({ ...blank, key, at })));
  const from = caret === null ? -1 : fields.findIndex(({ key }) => key === caret.key);
  const offset = caret?.offset ?? 0;
  const next = all.find(({ at, start }) => at > from || (at === from && start >= offset)) ?? all[0];
  if (next === undefined) return null;
  const { key, start, end, label } = next;
  return { key, start, end, label };
}

export interface TextPart {
  readonly text: string;
  readonly isBlank: boolean;
}

/** A text cut at its blanks, so that they can be shown as such. */
export function splitAtBlanks(text: string): readonly TextPart[] {
  const blanks = findBlanks(text);
  return blanks
    .flatMap(({ start, end }, at): TextPart[] => [
      { text: text.slice(blanks[at - 1]?.end ?? 0, start), isBlank: false },
      { text: text.slice(start, end), isBlank: true },
    ])
    .concat({ text: text.slice(blanks.at(-1)?.end ?? 0), isBlank: false })
    .filter((part) => part.text !== '');
}
