import { useCallback, useSyncExternalStore } from 'react';
import { SECOND_MS } from '#shared/kernel/clock.ts';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | null = null;

/** One timer for the whole window, aligned to full seconds so that every clock on screen turns together. */
function schedule(): void {
  timer = setTimeout(
    () => {
      for (const listener of listeners) listener();
      if (listeners.size > 0) schedule();
      else timer = null;
    },
    SECOND_MS - (Date.now() % SECOND_MS),
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === null) schedule();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearTimeout(timer);
    timer = null;
  };
}

/** The instant now, in UTC milliseconds, cut to full steps; only what calls it renders again, once a step. */
export function useNow(stepMs: number = SECOND_MS): number {
  const read = useCallback(() => Math.floor(Date.now() / stepMs) * stepMs, [stepMs]);
  return useSyncExternalStore(subscribe, read);
}
