import type { FeedLimits, ItemRefusal } from './feed-result.ts';
import { observedQuakeSchema, type ObservedQuake, type QuakeSource, type QuakeStatus } from './schema.ts';
import type { JsonObject } from './read-field.ts';

/** What a source's reader finds in an item: null where nothing stands, NaN where something unusable stands. */
export type QuakeFields = {
  readonly source: QuakeSource;
  readonly sourceEventId: string;
  readonly originAt: number | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly depthKm: number | null;
  readonly magnitude: number | null;
  readonly magnitudeType: string;
  readonly place: string;
  readonly status: QuakeStatus;
  readonly isEarthquake: boolean;
};

export type AcceptedQuake = { ok: true; quake: ObservedQuake } | { ok: false; reason: ItemRefusal };

/** Bounds of what can be an earthquake at all; depth and magnitude of known ones lie well inside. */
const MAGNITUDE = { min: -3, max: 10 };
const DEPTH_KM = { min: -10, max: 800 };
const LONGEST = { id: 200, place: 200, magnitudeType: 20, raw: 20_000 };

/** Judges one item's fields; the first fault found is the one named. */
export function acceptQuake(fields: QuakeFields, item: JsonObject, limits: FeedLimits): AcceptedQuake {
  const refusal = findFault(fields, limits);
  if (refusal) return { ok: false, reason: refusal };
  const raw = JSON.stringify(item);
  if (raw.length > LONGEST.raw) return { ok: false, reason: 'too-long' };
  const parsed = observedQuakeSchema.safeParse({
    ...fields,
    originAt: Math.round(fields.originAt ?? NaN),
    magnitudeType: fields.magnitudeType === '' ? null : fields.magnitudeType,
    sourceEventId: fields.sourceEventId === '' ? idFromOrigin(fields) : fields.sourceEventId,
    reviewed: fields.status === 'reviewed',
    raw,
  });
  return parsed.success ? { ok: true, quake: parsed.data } : { ok: false, reason: 'out-of-range' };
}

function findFault(fields: QuakeFields, limits: FeedLimits): ItemRefusal | null {
  const { originAt, lon, lat, depthKm, magnitude } = fields;
  if (!fields.isEarthquake) return 'not-an-earthquake';
  if (originAt === null) return 'missing-time';
  if (Number.isNaN(originAt)) return 'bad-time';
  if (lon === null || lat === null || !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return 'bad-coordinate';
  if (Number.isNaN(depthKm)) return 'bad-depth';
  if (Number.isNaN(magnitude)) return 'bad-magnitude';
  if (limits.now !== null && originAt > limits.now + limits.aheadMs) return 'future-time';
  if (isOutside(depthKm, DEPTH_KM) || isOutside(magnitude, MAGNITUDE)) return 'out-of-range';
  const { sourceEventId: id, place, magnitudeType } = fields;
  const isLong =
    id.length > LONGEST.id || place.length > LONGEST.place || magnitudeType.length > LONGEST.magnitudeType;
  return isLong ? 'too-long' : null;
}

function isOutside(value: number | null, { min, max }: { min: number; max: number }): boolean {
  return value !== null && (value < min || value > max);
}

/** A source without ids: time and place name the event, so that reading the same file again finds it again. */
function idFromOrigin({ originAt, lon, lat }: QuakeFields): string {
  return `origin-${originAt}-${lat}-${lon}`;
}
