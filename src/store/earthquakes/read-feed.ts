import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FeedPreview } from '#shared/earthquakes/contract.ts';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { countyAt } from '../regions/county-at.ts';
import { readBureau, readQuakeSettings } from '../settings/read-settings.ts';
import type { StoreContext } from '../store-context.ts';
import { findFeedImport } from './earthquake-queries.ts';
import { closeImport, importItems, type ImportCounts, type Importing } from './import-feed.ts';
import type { FeedPlan } from './plan-feed-text.ts';
import type { PlannedQuake } from './plan-feed.ts';

type FeedStore = Pick<
  StoreContext,
  'database' | 'regions' | 'recorder' | 'node' | 'clock' | 'planFeed' | 'runningImports'
>;

interface FeedText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly origin: FeedImport['origin'];
  readonly author: string;
  readonly personName: string;
  readonly becomesIncident: (item: PlannedQuake) => boolean;
}

/** Written in one transaction; between two of them the store answers what waits. */
const ITEMS_A_TIME = 250;

export async function previewFeedText({ planFeed, clock }: FeedStore, text: string): Promise<FeedPreview> {
  const { parsed, planned } = await planFeed(text, clock());
  if (!parsed.ok) return { form: null, refusal: parsed.refusal, items: [], refused: [] };
  return {
    form: parsed.form,
    refusal: null,
    items: planned.map(({ quake, earthquakeId: _, ...item }) => {
      const { source, originAt, lon, lat, depthKm, magnitude, place } = quake;
      return { ...item, source, originAt, lon, lat, depthKm, magnitude, place };
    }),
    refused: parsed.refused.map(({ index, reason }) => ({ index, reason })),
  };
}

/**
 * Reads a feed in: parsed and compared first, with nothing written for a file that is refused. Each item is written
 * whole or not at all; after a crash the same file read again adds what was left.
 */
export function importFeedText(store: FeedStore, feed: FeedText): Promise<FeedImport> {
  return store.runningImports.run(feed.id, async () => {
    const present = findFeedImport(store.database.read, feed.id);
    if (present !== null) return present;
    const plan = await store.planFeed(feed.text, store.clock());
    const counts = await writeItems(store, feed, plan);
    const { id, name, origin, author, text } = feed;
    const sha256 = createHash('sha256').update(text).digest('hex');
    return store.recorder.record(author, (recording) =>
      closeImport(recording, { id, name, origin, sha256, parsed: plan.parsed, counts }),
    );
  });
}

async function writeItems(
  store: FeedStore,
  feed: FeedText,
  { parsed, planned }: FeedPlan,
): Promise<ImportCounts> {
  const counts = { added: 0, updated: 0, duplicates: 0, incidents: 0, leftOut: 0 };
  if (!parsed.ok) return counts;
  const { regionCode } = readBureau(store.database.read);
  const importing: Importing = {
    importId: feed.id,
    becomesIncident: feed.becomesIncident,
    settings: readQuakeSettings(store.database.read),
    node: store.node,
    personName: feed.personName,
    regionOf: (place) => countyAt(store.regions, place) ?? regionCode,
  };
  // In order of time, so that incident numbers follow the earthquakes whatever the file's order.
  const items = planned.toSorted((a, b) => a.quake.originAt - b.quake.originAt);
  for (let done = 0; done < items.length; done += ITEMS_A_TIME) {
    if (store.runningImports.isStopped(feed.id)) return { ...counts, leftOut: items.length - done };
    const some = items.slice(done, done + ITEMS_A_TIME);
    const made = store.recorder.record(feed.author, (recording) => importItems(recording, some, importing));
    for (const key of ['added', 'updated', 'duplicates', 'incidents'] as const) counts[key] += made[key];
    store.runningImports.report(feed.id, { done: done + some.length, total: items.length });
    await nextTurn();
  }
  return counts;
}
