import type { Position } from './position.ts';

/** IUGG mean radius of the WGS84 ellipsoid, km; the map's scale bar uses the same sphere. */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/**
 * Great-circle distance in km between two WGS84 places (haversine on the mean sphere).
 *
 * Error against the ellipsoid: at most 0.56 % of the distance; about 0.4 % north–south at the latitudes of
 * southern China. NaN in, NaN out.
 */
export function distanceKm(from: Position, to: Position): number {
  const halfLat = ((to.lat - from.lat) * RADIANS) / 2;
  const halfLon = ((to.lon - from.lon) * RADIANS) / 2;
  const chord =
    Math.sin(halfLat) ** 2 +
    Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.sin(halfLon) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** Initial bearing in degrees clockwise from north, 0 ≤ bearing < 360; 0 when the places coincide. */
export function bearingDeg(from: Position, to: Position): number {
  const deltaLon = (to.lon - from.lon) * RADIANS;
  const fromLat = from.lat * RADIANS;
  const toLat = to.lat * RADIANS;
  const east = Math.sin(deltaLon) * Math.cos(toLat);
  const north =
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(deltaLon);
  const degrees = Math.atan2(east, north) / RADIANS;
  return (degrees + 360) % 360;
}
