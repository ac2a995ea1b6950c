/** What the window measured with one way of asking: milliseconds from the call to the rows in hand, call by call. */
export interface CallTimes {
  readonly ms: readonly number[];
}

export type Asker = 'store' | 'echo' | 'answer';

export interface ListRun {
  readonly asker: Asker;
  readonly rows: number;
  readonly calls: number;
}

declare global {
  interface Window {
    /** Waits until both ports have come and what is asked for is ready. */
    benchReady: () => Promise<void>;
    benchRun: (run: ListRun) => Promise<CallTimes>;
  }
}
