import { acceptQuake, type QuakeFields } from './accept-quake.ts';
import {
  DEFAULT_FEED_LIMITS,
  type FeedForm,
  type FeedLimits,
  type FeedParseResult,
  type RefusedItem,
} from './feed-result.ts';
import { readFeedText } from './feed-text.ts';
import { readCencItem } from './read-cenc-item.ts';
import { isJsonObject, readField, type JsonObject } from './read-field.ts';
import { readUsgsItem } from './read-usgs-item.ts';
import { readWolfxItem } from './read-wolfx-item.ts';
import type { ObservedQuake } from './schema.ts';

const READERS: Readonly<Record<FeedForm, (item: JsonObject) => QuakeFields>> = {
  'usgs-geojson': readUsgsItem,
  cenc: readCencItem,
  wolfx: readWolfxItem,
};

/**
 * Reads an earthquake feed from a file, a paste or a download, whatever its form, and never throws.
 *
 * Recognised: the USGS GeoJSON feed (whole, or reduced with `depth_km`), the CENC list `({"shuju":[…]})` with or
 * without its parentheses or a callback name, or as a bare list, and the numbered list `{"No1":{…}}`.
 * The file is refused as a whole, or judged item by item: each item is a quake or a refusal with its reason.
 * Of several items with one id the first is taken. Deleted events are quakes of status 'deleted'.
 *
 * @param limits sizes that bound the work, and the time that counts as now (domain 5.2)
 */
export function parseQuakeFeed(text: string, limits: Partial<FeedLimits> = {}): FeedParseResult {
  const bounds = { ...DEFAULT_FEED_LIMITS, ...limits };
  const read = readFeedText(text, bounds);
  if (!read.ok) return read;
  const feed = recogniseFeed(read.value);
  if (!feed) return { ok: false, refusal: 'unknown-form' };
  if (feed.items.length > bounds.maxItems) return { ok: false, refusal: 'too-many-items' };
  return parseItems(feed.form, feed.items, bounds);
}

function recogniseFeed(value: unknown): { form: FeedForm; items: readonly unknown[] } | null {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const isCenc = items.some((item) => isJsonObject(item) && Object.hasOwn(item, 'O_TIME'));
    return isCenc ? { form: 'cenc', items } : null;
  }
  if (!isJsonObject(value)) return null;
  const features = readField(value, 'features');
  if (readField(value, 'type') === 'FeatureCollection' && Array.isArray(features)) {
    return { form: 'usgs-geojson', items: features };
  }
  const list = readField(value, 'shuju');
  if (Array.isArray(list)) return { form: 'cenc', items: list };
  const numbered = Object.keys(value).filter((key) => /^No\d{1,6}$/.test(key));
  if (numbered.length === 0) return null;
  return { form: 'wolfx', items: numbered.map((key) => readField(value, key)) };
}

function parseItems(form: FeedForm, items: readonly unknown[], limits: FeedLimits): FeedParseResult {
  const quakes: ObservedQuake[] = [];
  const refused: RefusedItem[] = [];
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (!isJsonObject(item)) {
      refused.push({ index, reason: 'not-an-object', sourceEventId: null });
      return;
    }
    const fields = READERS[form](item);
    const result = acceptQuake(fields, item, limits);
    if (!result.ok) {
      refused.push({ index, reason: result.reason, sourceEventId: shortId(fields.sourceEventId) });
    } else if (seen.has(result.quake.sourceEventId)) {
      refused.push({ index, reason: 'duplicate-in-file', sourceEventId: result.quake.sourceEventId });
    } else {
      seen.add(result.quake.sourceEventId);
      quakes.push(result.quake);
    }
  });
  const withoutMagnitude = quakes.filter((quake) => quake.magnitude === null).length;
  return { ok: true, form, total: items.length, quakes, refused, withoutMagnitude };
}

function shortId(id: string): string | null {
  return id === '' ? null : id.slice(0, 200);
}
