import type { FeedParseResult } from '#shared/earthquakes/feed-result.ts';
import { parseQuakeFeed } from '#shared/earthquakes/parse-quake-feed.ts';
import type { ReadDb } from '../database/handles.ts';
import { readBureau, readQuakeSettings } from '../settings/read-settings.ts';
import { planFeed, type PlannedQuake } from './plan-feed.ts';

/** A feed read and compared with what is known: everything an import needs but the writing. */
export interface FeedPlan {
  readonly parsed: FeedParseResult;
  readonly planned: readonly PlannedQuake[];
}

/** Where planning is done: beside the store's own work, or in a worker for large feeds. */
export type FeedPlanner = (text: string, now: number) => Promise<FeedPlan>;

export function planFeedText(db: ReadDb, regions: ReadDb, text: string, now: number): FeedPlan {
  const parsed = parseQuakeFeed(text, { now });
  if (!parsed.ok) return { parsed, planned: [] };
  const { regionCode } = readBureau(db);
  return { parsed, planned: planFeed(db, parsed, { regions, regionCode, settings: readQuakeSettings(db) }) };
}
