import { useSyncExternalStore } from 'react';

interface WindowSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

export function useWindowSize(): WindowSize {
  const widthPx = useSyncExternalStore(subscribe, () => window.innerWidth);
  const heightPx = useSyncExternalStore(subscribe, () => window.innerHeight);
  return { widthPx, heightPx };
}
