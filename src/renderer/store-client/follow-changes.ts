import type { QueryClient } from '@tanstack/react-query';
import type { Announcement } from '#shared/changes/contract.ts';
import type { StoreLink } from './store-link.ts';

const AGAIN_MS = 500;

interface Watching {
  readonly link: StoreLink;
  readonly queries: QueryClient;
  readonly watch: () => Promise<AsyncIterable<Announcement>>;
}

/**
 * Fetches a query again when a table it reads has changed. The tables a query reads are the `reads` of its meta;
 * a query without it is fetched again on every change. After a restart of the store everything is.
 */
export function followChanges({ link, queries, watch }: Watching): void {
  let round = 0;
  const follow = async () => {
    round += 1;
    const mine = round;
    while (mine === round && link.isConnected) {
      try {
        const announcements = await watch();
        // Only now: what changed before this was not told to us.
        void queries.invalidateQueries();
        for await (const { entities } of announcements)
          void queries.invalidateQueries({
            predicate: ({ meta }) =>
              meta?.reads === undefined || meta.reads.some((table) => entities.includes(table)),
          });
      } catch {
        // The port went, or the stream broke; the next turn, or the next port, starts anew.
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  };
  link.listen((isConnected) => {
    if (isConnected) void follow();
  });
  if (link.isConnected) void follow();
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** Tables whose change makes the answer stale. */
      readonly reads?: readonly string[];
    };
    mutationMeta: {
      /** False for what changes no record: it is then no saving to tell of. */
      readonly isRecord?: boolean;
    };
  }
}
