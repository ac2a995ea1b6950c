import { createHash } from 'node:crypto';
import type { FeedPreview } from '#shared/earthquakes/contract.ts';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { parseQuakeFeed } from '#shared/earthquakes/parse-quake-feed.ts';
import { countyAt } from '../regions/county-at.ts';
import { readBureau, readQuakeSettings } from '../settings/read-settings.ts';
import type { StoreContext } from '../store-context.ts';
import { importFeed } from './import-feed.ts';
import { planFeed, type PlannedQuake } from './plan-feed.ts';

type FeedStore = Pick<StoreContext, 'database' | 'regions' | 'recorder' | 'node' | 'clock'>;

interface FeedText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly origin: FeedImport['origin'];
  readonly author: string;
  readonly personName: string;
  readonly becomesIncident: (item: PlannedQuake) => boolean;
}

function areaOf({ database, regions }: FeedStore) {
  const { regionCode } = readBureau(database.read);
  return { regions, regionCode, settings: readQuakeSettings(database.read) };
}

export function previewFeedText(store: FeedStore, text: string): FeedPreview {
  const parsed = parseQuakeFeed(text, { now: store.clock() });
  if (!parsed.ok) return { form: null, refusal: parsed.refusal, items: [], refused: [] };
  return {
    form: parsed.form,
    refusal: null,
    items: planFeed(store.database.read, parsed, areaOf(store)).map(({ quake, earthquakeId: _, ...item }) => {
      const { source, originAt, lon, lat, depthKm, magnitude, place } = quake;
      return { ...item, source, originAt, lon, lat, depthKm, magnitude, place };
    }),
    refused: parsed.refused.map(({ index, reason }) => ({ index, reason })),
  };
}

/** Parses and plans outside the transaction, then writes all of it, or nothing, in one. */
export function importFeedText(store: FeedStore, feed: FeedText): FeedImport {
  const { text, author, personName, ...file } = feed;
  const parsed = parseQuakeFeed(text, { now: store.clock() });
  const area = areaOf(store);
  return store.recorder.record(author, (recording) =>
    importFeed(
      recording,
      {
        ...file,
        parsed,
        sha256: createHash('sha256').update(text).digest('hex'),
        planned: parsed.ok ? planFeed(recording.db, parsed, area) : [],
      },
      {
        settings: area.settings,
        node: store.node,
        personName,
        regionOf: (place) => countyAt(store.regions, place) ?? area.regionCode,
      },
    ),
  );
}
