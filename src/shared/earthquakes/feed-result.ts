import type { ObservedQuake } from './schema.ts';

export type FeedForm = 'usgs-geojson' | 'cenc' | 'wolfx';

/** Why a whole file was refused; nothing of it is read. */
export type FeedRefusal =
  | 'empty'
  | 'too-large'
  | 'web-page'
  | 'not-json'
  | 'truncated'
  | 'too-deep'
  | 'unknown-form'
  | 'too-many-items';

/** Why one item was refused; the others are read. */
export type ItemRefusal =
  | 'not-an-object'
  | 'not-an-earthquake'
  | 'missing-time'
  | 'bad-time'
  | 'future-time'
  | 'bad-coordinate'
  | 'bad-depth'
  | 'bad-magnitude'
  | 'out-of-range'
  | 'too-long'
  | 'duplicate-in-file';

/** `index` counts from 0 in the order of the file; the id is there where it could be read. */
export type RefusedItem = {
  readonly index: number;
  readonly reason: ItemRefusal;
  readonly sourceEventId: string | null;
};

export type FeedParseResult =
  | {
      readonly ok: true;
      readonly form: FeedForm;
      /** Items in the file; quakes and refused items add up to it. */
      readonly total: number;
      readonly quakes: readonly ObservedQuake[];
      readonly refused: readonly RefusedItem[];
      /** How many of `quakes` came without a magnitude. */
      readonly withoutMagnitude: number;
    }
  | { readonly ok: false; readonly refusal: FeedRefusal };

export type FeedLimits = {
  /** Size of the text in UTF-8. */
  readonly maxBytes: number;
  readonly maxItems: number;
  /** Brackets inside brackets; a real feed needs about six. */
  readonly maxDepth: number;
  /** UTC milliseconds against which «in the future» is judged; null leaves it out. */
  readonly now: number | null;
  /** How far ahead of `now` a source's clock may be. */
  readonly aheadMs: number;
};

export const DEFAULT_FEED_LIMITS: FeedLimits = {
  maxBytes: 20_000_000,
  maxItems: 20_000,
  maxDepth: 32,
  now: null,
  aheadMs: 5 * 60_000,
};
