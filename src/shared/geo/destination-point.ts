import { EARTH_RADIUS_KM } from './distance-km.ts';
import type { Position } from './position.ts';

const RADIANS = Math.PI / 180;

/**
 * The place reached from `from` after `km` along the great circle that starts at `bearingDegrees`.
 *
 * Same mean sphere as `distanceKm`, so the two agree to rounding. The longitude continues past ±180 instead
 * of jumping, which keeps a polygon drawn around a place near the date line in one piece.
 */
export function destinationPoint(from: Position, bearingDegrees: number, km: number): Position {
  const angle = km / EARTH_RADIUS_KM;
  const bearing = bearingDegrees * RADIANS;
  const fromLat = from.lat * RADIANS;
  const sinLat =
    Math.sin(fromLat) * Math.cos(angle) + Math.cos(fromLat) * Math.sin(angle) * Math.cos(bearing);
  const east = Math.sin(bearing) * Math.sin(angle) * Math.cos(fromLat);
  const lat = Math.asin(Math.max(-1, Math.min(1, sinLat)));
  const lon = from.lon * RADIANS + Math.atan2(east, Math.cos(angle) - Math.sin(fromLat) * sinLat);
  return { lon: lon / RADIANS, lat: lat / RADIANS };
}
