import { useSyncExternalStore } from 'react';
import { wallLink } from '../store-client/wall-client.ts';

let cutAt: number | null = wallLink.isConnected ? null : Date.now();

// First of all listeners, so that whoever asks on a change is told the new value.
wallLink.listen((isConnected) => {
  cutAt = isConnected ? null : (cutAt ?? Date.now());
});

/** Since when the store has not answered, UTC milliseconds; null while it does. */
export const useCutAt = (): number | null =>
  useSyncExternalStore(
    (onChange) => wallLink.listen(onChange),
    () => cutAt,
  );
