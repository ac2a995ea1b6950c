import { SECOND_MS } from '../kernel/clock.ts';
import { distanceKm } from '../geo/distance-km.ts';
import type { ObservedQuake } from './schema.ts';

export type QuakeTolerance = {
  readonly maxSeconds: number;
  readonly maxKm: number;
  readonly maxMagnitude: number;
};

/** Two reports within all three bounds, bounds included, tell of one earthquake (domain 5.2). */
export const DEFAULT_QUAKE_TOLERANCE: QuakeTolerance = { maxSeconds: 60, maxKm: 50, maxMagnitude: 0.5 };

export type QuakeOrigin = Pick<ObservedQuake, 'originAt' | 'lon' | 'lat' | 'magnitude'>;

/** How far two reports lie apart: ms, km on the mean sphere, magnitude units (null when either is unknown). */
export type QuakeDifference = { readonly ms: number; readonly km: number; readonly magnitude: number | null };

export function differenceOf(a: QuakeOrigin, b: QuakeOrigin): QuakeDifference {
  const isKnown = a.magnitude !== null && b.magnitude !== null;
  return {
    ms: Math.abs(a.originAt - b.originAt),
    km: distanceKm(a, b),
    // Rounded to thousandths: 4.8 − 4.3 must not exceed 0.5 by a rounding error.
    magnitude: isKnown ? Math.round(Math.abs((a.magnitude ?? 0) - (b.magnitude ?? 0)) * 1000) / 1000 : null,
  };
}

/**
 * Whether two reports may tell of one earthquake: within 60 s, 50 km and 0.5 magnitude units by default.
 * An unknown magnitude agrees with every other. Symmetric, not transitive; it does not look at sources.
 */
export function isSameQuake(a: QuakeOrigin, b: QuakeOrigin, tolerance = DEFAULT_QUAKE_TOLERANCE): boolean {
  if (Math.abs(a.originAt - b.originAt) > tolerance.maxSeconds * SECOND_MS) return false;
  const { km, magnitude } = differenceOf(a, b);
  return km <= tolerance.maxKm && (magnitude === null || magnitude <= tolerance.maxMagnitude);
}
