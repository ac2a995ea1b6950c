/** As long as one line of text may be (lineSchema). */
const LONGEST = 200;

/** A list typed one a line: empty lines fall away, the order stays. */
export const readLines = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const typedLines = (lines: readonly string[]): string => lines.join('\n');

/** Number of the first line, from 1 as typed, that is too long; null when none is. */
export function findLongLine(typed: string): number | null {
  const at = typed.split(/\r?\n/).findIndex((line) => line.trim().length > LONGEST);
  return at < 0 ? null : at + 1;
}

/** 《巍山县地震应急预案》 → 巍山县地震应急预案: the marks are set where a title is printed. */
export const bareTitle = (title: string): string => title.replace(/^《(.*)》$/, '$1').trim();
