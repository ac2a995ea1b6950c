import { useQueries } from '@tanstack/react-query';
import { regionPathQuery } from './queries.ts';

/** What each region lies in, by code: there are many a 城关镇. */
export const useRegionPaths = (codes: readonly string[]): ReadonlyMap<string, string> =>
  useQueries({ queries: codes.map(regionPathQuery), combine: namesAbove });

const namesAbove = (
  results: readonly { readonly data: readonly { code: string; fullName: string }[] | undefined }[],
) =>
  new Map(
    results.flatMap(({ data }) => {
      const code = data?.at(-1)?.code;
      const above = data?.slice(0, -1).map(({ fullName }) => fullName) ?? [];
      return code === undefined ? [] : [[code, above.join(' ')] as const];
    }),
  );
