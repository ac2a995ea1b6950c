import type { Position } from './position.ts';

/** Corners [lon, lat] in degrees; the last repeats the first. A third element (height) is ignored. */
export type Ring = readonly (readonly number[])[];

export type PolygonGeometry = { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] };
export type MultiPolygonGeometry = {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
};

/**
 * Whether a place lies in a GeoJSON area (RFC 7946). Holes are outside; an edge belongs to the area,
 * also the edge of a hole, so that a place on a county line is found in both counties.
 *
 * Planar in lon/lat degrees: right for areas that do not cross the date line or hold a pole.
 */
export function isInPolygon(area: PolygonGeometry | MultiPolygonGeometry, place: Position): boolean {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.some((rings) => isInRings(rings, place));
}

function isInRings(rings: readonly Ring[], place: Position): boolean {
  const [outer, ...holes] = rings;
  if (!outer) return false;
  const side = sideOfRing(outer, place);
  if (side !== 'inside') return side === 'edge';
  return holes.every((hole) => sideOfRing(hole, place) !== 'inside');
}

function sideOfRing(ring: Ring, { lon, lat }: Position): 'inside' | 'outside' | 'edge' {
  let inside = false;
  for (let i = 0; i < ring.length - 1; i += 1) {
    const [x1 = NaN, y1 = NaN] = ring[i] ?? [];
    const [x2 = NaN, y2 = NaN] = ring[i + 1] ?? [];
    const turn = (x2 - x1) * (lat - y1) - (lon - x1) * (y2 - y1);
    const within =
      lon >= Math.min(x1, x2) &&
      lon <= Math.max(x1, x2) &&
      lat >= Math.min(y1, y2) &&
      lat <= Math.max(y1, y2);
    if (turn === 0 && within) return 'edge';
    // A corner exactly on the ray is counted once, by the edge that has it as its lower end.
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}
