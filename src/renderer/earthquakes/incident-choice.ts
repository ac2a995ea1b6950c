import type { FeedPreview } from '#shared/earthquakes/contract.ts';

export type FeedItem = FeedPreview['items'][number];

/** From here on a person chooses one by one: a feed of a whole country must not make a hundred incidents by one key. */
export const PRESELECT_LIMIT = 20;

export const qualifies = ({ outcome, concerns }: FeedItem): boolean => outcome === 'new' && concerns;

/** Which items become incidents unless the operator says otherwise. */
export function defaultIncidents(items: readonly FeedItem[]): ReadonlySet<string> {
  const qualifying = items.filter(qualifies);
  return new Set(qualifying.length > PRESELECT_LIMIT ? [] : qualifying.map(({ key }) => key));
}

/** A withdrawn earthquake did not happen; every other may become an incident. */
export const canBecomeIncident = ({ outcome }: FeedItem): boolean => outcome !== 'withdrawn';

/** What concerns the bureau first, then the latest. */
export const inReadingOrder = (items: readonly FeedItem[]): readonly FeedItem[] =>
  items.toSorted((a, b) => Number(b.concerns) - Number(a.concerns) || b.originAt - a.originAt);
