import type { FeedPreview } from '#shared/earthquakes/contract.ts';
import type { FeedRefusal, ItemRefusal } from '#shared/earthquakes/feed-result.ts';

type RefusedItem = FeedPreview['refused'][number];

/** Every reason has a text; one a newer program may have written is shown as unknown. */
const ITEM_REASONS: Readonly<Record<ItemRefusal, true>> = {
  'not-an-object': true,
  'not-an-earthquake': true,
  'missing-time': true,
  'bad-time': true,
  'future-time': true,
  'bad-coordinate': true,
  'bad-depth': true,
  'bad-magnitude': true,
  'out-of-range': true,
  'too-long': true,
  'duplicate-in-file': true,
};

const FILE_REASONS: Readonly<Record<FeedRefusal, true>> = {
  empty: true,
  'too-large': true,
  'web-page': true,
  'not-json': true,
  truncated: true,
  'too-deep': true,
  'unknown-form': true,
  'too-many-items': true,
};

export type ItemReason = ItemRefusal | 'unknown';

const isItemReason = (reason: string): reason is ItemRefusal => Object.hasOwn(ITEM_REASONS, reason);
const isFileReason = (reason: string): reason is FeedRefusal => Object.hasOwn(FILE_REASONS, reason);

export const itemReason = (reason: string): ItemReason => (isItemReason(reason) ? reason : 'unknown');
export const fileReason = (reason: string): FeedRefusal | 'unknown' =>
  isFileReason(reason) ? reason : 'unknown';

interface RefusedCount {
  readonly reason: ItemReason;
  readonly count: number;
}

/** How many items were refused for each reason, the most frequent first. */
export function countRefused(refused: readonly RefusedItem[]): readonly RefusedCount[] {
  const groups = Map.groupBy(refused, ({ reason }) => itemReason(reason));
  return [...groups]
    .map(([reason, items]) => ({ reason, count: items.length }))
    .toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
