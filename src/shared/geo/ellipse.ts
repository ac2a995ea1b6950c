import { destinationPoint } from './destination-point.ts';
import { bearingDeg, distanceKm } from './distance-km.ts';
import type { PolygonGeometry, Ring } from './point-in-polygon.ts';
import type { Position } from './position.ts';

/** An ellipse on the ground: semi-axes in km, the long axis pointing at `azimuthDeg` clockwise from north. */
export type Ellipse = {
  readonly center: Position;
  readonly longKm: number;
  readonly shortKm: number;
  readonly azimuthDeg: number;
};

const RADIANS = Math.PI / 180;

/**
 * The ellipse as a closed GeoJSON polygon in lon/lat degrees: `points` corners and the first again,
 * counter-clockwise as RFC 7946 asks.
 *
 * @param points number of corners, at least 8; 72 keeps the chord within 0.1 % of the semi-axis.
 * @throws RangeError when a semi-axis is not a positive number or `points` is too small.
 */
export function ellipsePolygon(ellipse: Ellipse, points = 72): PolygonGeometry {
  const { center, longKm, shortKm, azimuthDeg } = ellipse;
  if (!(longKm > 0 && shortKm > 0 && longKm < Infinity && shortKm < Infinity)) {
    throw new RangeError('semi-axes must be positive');
  }
  if (!(Number.isInteger(points) && points >= 8))
    throw new RangeError('points must be an integer of at least 8');
  const ring: [number, number][] = [];
  for (let i = 0; i < points; i += 1) {
    const angle = (-2 * Math.PI * i) / points;
    const along = longKm * Math.cos(angle);
    const across = shortKm * Math.sin(angle);
    const bearing = azimuthDeg + Math.atan2(across, along) / RADIANS;
    const corner = destinationPoint(center, bearing, Math.hypot(along, across));
    ring.push([corner.lon, corner.lat]);
  }
  const first = ring[0];
  if (first) ring.push([first[0], first[1]]);
  return { type: 'Polygon', coordinates: [ring satisfies Ring] };
}

/** Distance of `place` from the centre along and across the long axis, km; signs as bearing and right of it. */
export function alongAcrossKm(
  center: Position,
  azimuthDeg: number,
  place: Position,
): { along: number; across: number } {
  const km = distanceKm(center, place);
  const angle = (bearingDeg(center, place) - azimuthDeg) * RADIANS;
  return { along: km * Math.cos(angle), across: km * Math.sin(angle) };
}

/** Whether `place` lies in the ellipse, its edge included. */
export function isInEllipse(ellipse: Ellipse, place: Position): boolean {
  const { along, across } = alongAcrossKm(ellipse.center, ellipse.azimuthDeg, place);
  return (along / ellipse.longKm) ** 2 + (across / ellipse.shortKm) ** 2 <= 1;
}
