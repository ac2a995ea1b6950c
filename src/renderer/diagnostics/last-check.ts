import { create } from 'zustand';

interface LastCheck {
  /** When the last check ended, UTC milliseconds, and of which run of the store. */
  readonly at: number | null;
  readonly storeStartedAt: number | null;
}

/** The store keeps what a check found while it runs; when that was is kept here as long. */
export const useLastCheck = create<LastCheck>()(() => ({ at: null, storeStartedAt: null }));
