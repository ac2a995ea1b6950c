const LIMIT = 3;
const WITHIN_MS = 60_000;

/** Counts crashes: the third within a minute is the one after which starting again would only hide the trouble. */
export class CrashCount {
  #times: number[] = [];

  /** @returns true when it is time to stop and ask */
  add(at: number): boolean {
    this.#times = [...this.#times.filter((time) => at - time < WITHIN_MS), at];
    return this.#times.length >= LIMIT;
  }

  clear(): void {
    this.#times = [];
  }
}
