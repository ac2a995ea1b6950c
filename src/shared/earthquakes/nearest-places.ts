import { bearingDeg, distanceKm } from '../geo/distance-km.ts';
import type { Position } from '../geo/position.ts';

/** From the place named to the earthquake, as bulletins say it: «28 km west of the county seat». */
type CompassPoint = 'N' | 'NE' | 'E' | 'SE' | 'S' | 'SW' | 'W' | 'NW';

const COMPASS_POINTS: readonly CompassPoint[] = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];

export type NearPlace<Place> = {
  readonly place: Place;
  readonly distanceKm: number;
  readonly direction: CompassPoint;
};

/**
 * The places nearest to an epicentre, nearest first, with the distance in km on the mean sphere and the direction
 * in which the epicentre lies from each. Places equally far keep the order of the list.
 *
 * @param limits at most `count` places, none farther than `maxKm`, both without limit when left out
 */
export function nearestPlaces<Place extends Position>(
  epicentre: Position,
  places: readonly Place[],
  limits: { readonly count?: number; readonly maxKm?: number } = {},
): NearPlace<Place>[] {
  const { count = Infinity, maxKm = Infinity } = limits;
  return places
    .map((place) => ({
      place,
      distanceKm: distanceKm(place, epicentre),
      direction: compassPoint(bearingDeg(place, epicentre)),
    }))
    .filter((near) => near.distanceKm <= maxKm)
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, count);
}

function compassPoint(bearing: number): CompassPoint {
  return COMPASS_POINTS[Math.round(bearing / 45) % 8] ?? 'N';
}
