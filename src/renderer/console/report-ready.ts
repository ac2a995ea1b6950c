import type { QueryClient } from '@tanstack/react-query';
import { setupStateQuery } from '../setup/queries.ts';

/** Nothing was asked for this long, so what is on screen is what there is. */
const QUIET_MS = 300;

/**
 * Tells the shell once that the console shows something usable: the first screen has its answers, and they are
 * painted. The first start says so itself, for its map counts too.
 */
export function reportReadyOnce(queries: QueryClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = queries.getQueryCache().subscribe(() => {
    clearTimeout(timer);
    if (queries.getQueryData(setupStateQuery().queryKey)?.configured !== true) return;
    timer = setTimeout(() => {
      if (queries.isFetching() > 0) return;
      stop();
      requestAnimationFrame(() => window.shell.reportReady());
    }, QUIET_MS);
  });
}
