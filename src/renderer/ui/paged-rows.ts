/** Which pages hold the rows from first to last, both included, and one more on either side to be ahead of a hand. */
export function pagesAround(first: number, last: number, pageRows: number, rowCount: number | null): readonly number[] {
  const from = Math.max(0, Math.floor(first / pageRows) - 1);
  const lastPage = rowCount === null ? Math.floor(last / pageRows) : Math.max(0, Math.ceil(rowCount / pageRows) - 1);
  const to = Math.min(lastPage, Math.floor(last / pageRows) + 1);
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => from + i);
}
