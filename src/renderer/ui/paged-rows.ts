interface PageSpan {
  readonly firstPage: number;
  /** Included. */
  readonly lastPage: number;
}

/** The pages that hold the rows from first to last, both included, and one more on either side to be ahead of a hand. */
export function pagesAround(
  first: number,
  last: number,
  pageRows: number,
  rowCount: number | null,
): PageSpan {
  const end =
    rowCount === null ? Math.floor(last / pageRows) : Math.max(0, Math.ceil(rowCount / pageRows) - 1);
  const lastPage = Math.min(end, Math.floor(last / pageRows) + 1);
  return { firstPage: Math.min(lastPage, Math.max(0, Math.floor(first / pageRows) - 1)), lastPage };
}
