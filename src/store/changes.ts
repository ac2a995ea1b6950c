import type { Announcement } from '#shared/changes/contract.ts';

type Listener = (announcement: Announcement) => void;

/** Tells who listens which tables a committed transaction touched. Nothing is told before the commit. */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>();

  publish(entities: Iterable<string>): void {
    const announcement = { entities: [...entities] };
    if (announcement.entities.length === 0) return;
    for (const listener of this.#listeners) listener(announcement);
  }

  /** How many listen now: a window that went must not be among them. */
  get listeners(): number {
    return this.#listeners.size;
  }

  /** @returns the way to stop listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
