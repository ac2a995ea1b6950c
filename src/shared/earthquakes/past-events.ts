import { distanceKm } from '../geo/distance-km.ts';
import type { Position } from '../geo/position.ts';
import type { QuakeOrigin } from './same-quake.ts';

export type PastEventsQuery = {
  readonly center: Position;
  /** UTC milliseconds; earthquakes at this moment or later are left out, so the one in question is never counted. */
  readonly before: number;
  readonly years: number;
  readonly radiusKm: number;
  readonly minMagnitude: number;
};

/** The question the agencies' bulletins answer (domain 2.12): M ≥ 3 within 200 km in 5 years. */
export const BULLETIN_QUERY = { years: 5, radiusKm: 200, minMagnitude: 3 } as const;

export type PastEvent<Quake> = { readonly quake: Quake; readonly distanceKm: number };

/**
 * Earthquakes of at least `minMagnitude` within `radiusKm` in the `years` calendar years before a moment, all
 * bounds included, latest first, and the largest of them (the latest of several). Unknown magnitudes and
 * deleted events are left out.
 */
export function pastEvents<Quake extends QuakeOrigin & { readonly status?: string }>(
  quakes: readonly Quake[],
  query: PastEventsQuery,
): { readonly events: readonly PastEvent<Quake>[]; readonly largest: PastEvent<Quake> | null } {
  const since = yearsBefore(query.before, query.years);
  const events = quakes
    .filter(
      ({ originAt, magnitude, status }) =>
        originAt >= since &&
        originAt < query.before &&
        magnitude !== null &&
        magnitude >= query.minMagnitude &&
        status !== 'deleted',
    )
    .map((quake) => ({ quake, distanceKm: distanceKm(query.center, quake) }))
    .filter((event) => event.distanceKm <= query.radiusKm)
    .toSorted((a, b) => b.quake.originAt - a.quake.originAt);
  const sizeOf = (event: PastEvent<Quake>): number => event.quake.magnitude ?? -Infinity;
  const largest = events.reduce<PastEvent<Quake> | null>(
    (best, event) => (best && sizeOf(best) >= sizeOf(event) ? best : event),
    null,
  );
  return { events, largest };
}

/** The same day and hour some calendar years earlier, in UTC; 29 February becomes 1 March. */
function yearsBefore(at: number, years: number): number {
  const date = new Date(at);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return date.getTime();
}
