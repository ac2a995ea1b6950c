import { looksSwapped, parseCoordinate, type ParsedCoordinate } from '#shared/geo/parse-coordinate.ts';
import { isInPolygon } from '#shared/geo/point-in-polygon.ts';
import type { RegionShape } from '#shared/regions/schema.ts';

export type CoordinateRefusal = Extract<ParsedCoordinate, { ok: false }>['reason'];

/**
 * What was understood of a typed coordinate. WGS84 degrees.
 * `doubt` is what the officer should look at before filing; it never keeps him from it.
 */
export type CoordinateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: CoordinateRefusal }
  | {
      readonly kind: 'read';
      readonly lon: number;
      readonly lat: number;
      readonly doubt: 'swapped' | 'looksSwapped' | 'assumed' | 'outsideRegion' | null;
    };

/** @param shape outline of the chosen region, when there is one: townships have none. */
export function readCoordinate(typed: string, shape: RegionShape | null): CoordinateReading {
  if (typed.trim() === '') return { kind: 'none' };
  const parsed = parseCoordinate(typed);
  if (!parsed.ok) return { kind: 'refused', reason: parsed.reason };
  const { lon, lat, order } = parsed;
  return { kind: 'read', lon, lat, doubt: doubtOf(lon, lat, order, shape) };
}

function doubtOf(lon: number, lat: number, order: string, shape: RegionShape | null) {
  if (order === 'swapped' || order === 'assumed') return order;
  if (looksSwapped(lon, lat)) return 'looksSwapped';
  return shape === null || isInPolygon(shape, { lon, lat }) ? null : 'outsideRegion';
}
