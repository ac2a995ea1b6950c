/** What does not fit is turned over slowly; a wall is read, not worked. */
export const TURN_EVERY_MS = 12_000;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
}

/** The page of a list that is on the wall at `now` (UTC milliseconds); every wall window shows the same one. */
export function pageOf<Item>(items: readonly Item[], perPage: number, now: number): Page<Item> {
  const size = Math.max(1, Math.floor(perPage));
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.floor(now / TURN_EVERY_MS) % pages;
  return { items: items.slice(page * size, (page + 1) * size), page, pages };
}
