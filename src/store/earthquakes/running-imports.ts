interface Progress {
  readonly done: number;
  readonly total: number;
}

type Listener = (progress: Progress) => void;

/** Imports go one after another; each can be watched and stopped by its id. */
export class RunningImports {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #stopped = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when all before it have ended. */
  run<T>(id: string, work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work).finally(() => this.#stopped.delete(id));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** What is written stays; the rest is left out, and the account says so. */
  stop(id: string): void {
    this.#stopped.add(id);
  }

  isStopped(id: string): boolean {
    return this.#stopped.has(id);
  }

  report(id: string, progress: Progress): void {
    for (const listener of this.#listeners.get(id) ?? []) listener(progress);
  }

  listen(id: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set<Listener>();
    this.#listeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }
}
