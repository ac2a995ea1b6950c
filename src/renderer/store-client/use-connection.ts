import { useSyncExternalStore } from 'react';
import type { StoreLink } from './store-link.ts';

/** Whether the store answers right now. */
export const useConnection = (link: StoreLink): boolean =>
  useSyncExternalStore(
    (onChange) => link.listen(onChange),
    () => link.isConnected,
  );
