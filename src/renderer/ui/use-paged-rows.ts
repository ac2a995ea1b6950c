import { useQueries, type QueryKey, type QueryMeta } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { pagesAround } from './paged-rows.ts';

interface RowPage<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** As `queryOptions` makes it; nothing else of its options is taken over. */
interface PageQuery<Row> {
  readonly queryKey: QueryKey;
  readonly queryFn?: (context: never) => RowPage<Row> | Promise<RowPage<Row>>;
  readonly meta?: QueryMeta | undefined;
}

export interface PagedRows<Row> {
  /** null until the first answer. */
  readonly rowCount: number | null;
  readonly error: unknown;
  /** A new function whenever rows have changed, as the table wants it. */
  readonly getRow: (index: number) => Row | undefined;
  readonly onRangeNeeded: (first: number, last: number) => void;
  readonly retry: () => void;
}

/**
 * The rows of a long list, a page at a time, as the table comes to need them. Pages come from the query cache,
 * so that coming back is instant and a change fetches again only what is on screen.
 */
export function usePagedRows<Row>(
  pageRows: number,
  pageQuery: (page: number) => PageQuery<Row>,
): PagedRows<Row> {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const [knownTotal, setKnownTotal] = useState<number | null>(null);
  const { firstPage, lastPage } = pagesAround(range.first, range.last, pageRows, knownTotal);
  const combine = useMemo(() => combinePages<Row>(firstPage, pageRows), [firstPage, pageRows]);
  const queries = Array.from({ length: lastPage - firstPage + 1 }, (_, i) => {
    const { queryKey, queryFn, meta } = pageQuery(firstPage + i);
    return {
      queryKey,
      queryFn: queryFn as () => Promise<RowPage<Row>>,
      ...(meta === undefined ? {} : { meta }),
    };
  });
  const { rowCount, error, getRow, retry } = useQueries({ queries, combine });

  // Far from the last place nothing is loaded yet, but the length of the list is still known.
  if (rowCount !== null && rowCount !== knownTotal) setKnownTotal(rowCount);
  const onRangeNeeded = useCallback((first: number, last: number) => setRange({ first, last }), []);
  return { rowCount: rowCount ?? knownTotal, error, getRow, onRangeNeeded, retry };
}

interface PageResult<Row> {
  readonly data: RowPage<Row> | undefined;
  readonly dataUpdatedAt: number;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Makes one list of consecutive pages; the newest answer knows best how long the whole list is. */
const combinePages =
  <Row>(firstPage: number, pageRows: number) =>
  (results: readonly PageResult<Row>[]) => {
    const answered = results.filter(({ data }) => data !== undefined);
    const [newest] = answered.toSorted((a, b) => b.dataUpdatedAt - a.dataUpdatedAt);
    return {
      rowCount: newest?.data?.total ?? null,
      error: results.find(({ error }) => error !== null)?.error ?? null,
      getRow: (index: number) =>
        results[Math.floor(index / pageRows) - firstPage]?.data?.rows[index % pageRows],
      retry: () => {
        for (const { refetch } of results) void refetch();
      },
    };
  };
