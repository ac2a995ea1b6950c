import { distanceKm } from '#shared/geo/distance-km.ts';
import type { QuakeOutcome } from '#shared/earthquakes/contract.ts';
import type { FeedParseResult } from '#shared/earthquakes/feed-result.ts';
import { matchQuakes, type KnownReport } from '#shared/earthquakes/match-quakes.ts';
import { DEFAULT_QUAKE_TOLERANCE } from '#shared/earthquakes/same-quake.ts';
import type { ObservedQuake } from '#shared/earthquakes/schema.ts';
import { SECOND_MS } from '#shared/kernel/clock.ts';
import { isInRegion } from '#shared/regions/region-code.ts';
import type { QuakeSettings } from '#shared/settings/schema.ts';
import type { ReadDb } from '../database/handles.ts';
import { countyAt } from '../regions/county-at.ts';
import { findRegion } from '../regions/region-book.ts';

export interface PlannedQuake {
  /** Names the item for the operator's choice: source and its event id. */
  readonly key: string;
  readonly quake: ObservedQuake;
  readonly outcome: QuakeOutcome;
  /** The earthquake it tells of, when it is known already. */
  readonly earthquakeId: string | null;
  /** Inside the bureau's area of concern and at or above its magnitude. */
  readonly concerns: boolean;
  /** From the bureau's seat; null when its place is unknown. */
  readonly distanceKm: number | null;
}

interface Area {
  readonly regions: ReadDb;
  readonly regionCode: string;
  readonly settings: QuakeSettings;
}

type StoredReport = KnownReport & { readonly raw: string };

/** Gathers what is known near the items of a feed, then says of each what it is. Writes nothing. */
export function planFeed(
  db: ReadDb,
  feed: Extract<FeedParseResult, { ok: true }>,
  area: Area,
): PlannedQuake[] {
  const { quakes } = feed;
  const known = knownReports(db, quakes);
  const rawOf = new Map(known.map((report) => [keyOf(report), report.raw]));
  const seat = findRegion(area.regions, area.regionCode);
  return matchQuakes(quakes, known).flatMap(({ incoming, quakeId, by }) => {
    const quake = quakes[incoming];
    if (quake === undefined) return [];
    const sameText = rawOf.get(keyOf(quake)) === quake.raw;
    const km =
      seat?.lon == null || seat.lat == null ? null : distanceKm(quake, { lon: seat.lon, lat: seat.lat });
    return [
      {
        key: keyOf(quake),
        quake,
        outcome: outcomeOf(quake, by, sameText),
        earthquakeId: quakeId,
        concerns: isOfConcern(quake, km, area),
        distanceKm: km,
      },
    ];
  });
}

const keyOf = ({ source, sourceEventId }: Pick<ObservedQuake, 'source' | 'sourceEventId'>): string =>
  `${source} ${sourceEventId}`;

function outcomeOf(
  quake: ObservedQuake,
  by: 'identity' | 'tolerance' | 'none',
  sameText: boolean,
): QuakeOutcome {
  if (by === 'identity' && sameText) return 'duplicate';
  if (quake.status === 'deleted') return 'withdrawn';
  return by === 'none' ? 'new' : by === 'identity' ? 'revision' : 'another-source';
}

function isOfConcern(
  quake: ObservedQuake,
  km: number | null,
  { regions, regionCode, settings }: Area,
): boolean {
  if (quake.status === 'deleted' || (quake.magnitude ?? 0) < settings.incidentMinMagnitude) return false;
  if (km !== null && km <= settings.concernRadiusKm) return true;
  const county = countyAt(regions, quake);
  return county !== null && isInRegion(county, regionCode);
}

/** Latest report of each source and event that lies near the feed in time, or bears an id found in it. */
function knownReports(db: ReadDb, quakes: readonly ObservedQuake[]): StoredReport[] {
  const times = quakes.map(({ originAt }) => originAt);
  const margin = DEFAULT_QUAKE_TOLERANCE.maxSeconds * SECOND_MS;
  const columns =
    'source, sourceEventId, originAt, lon, lat, magnitude, status, raw, earthquakeId AS quakeId';
  const near = db.all<StoredReport>(
    `SELECT ${columns} FROM earthquakeMessages
     WHERE earthquakeId IN (SELECT id FROM earthquakes WHERE originAt BETWEEN ? AND ?) ORDER BY recordedAt, id`,
    [least(times) - margin, greatest(times) + margin],
  );
  const named = quakes.flatMap(({ source, sourceEventId }) =>
    db.all<StoredReport>(
      `SELECT ${columns} FROM earthquakeMessages WHERE source = ? AND sourceEventId = ? ORDER BY recordedAt, id`,
      [source, sourceEventId],
    ),
  );
  // Later reports replace earlier ones of the same source and event.
  return [...new Map([...near, ...named].map((report) => [keyOf(report), report])).values()];
}

const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
const greatest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), -Number.MAX_SAFE_INTEGER);
