import { alongAcrossKm, ellipsePolygon } from '../geo/ellipse.ts';
import type { PolygonGeometry } from '../geo/point-in-polygon.ts';
import type { Position } from '../geo/position.ts';
import type { AxisCoefficients, IntensityModel } from './intensity-models.ts';

/**
 * Rapid estimate of intensity from magnitude alone (domain 2.12): I = A + B·M + C·lg(R + R0), one set of
 * coefficients for the long axis and one for the short. Everything here is 理论估算, not an observation, and has to
 * be shown as such. Intensities are degrees of GB/T 17742-2020, 1…12; distances are km on the surface.
 */
export type IntensityRing = {
  /** Whole degree; inside the ring the estimate is this or more. */
  readonly intensity: number;
  readonly semiMajorKm: number;
  readonly semiMinorKm: number;
  /**
   * The short axis came out longer than the long one: far out (from about 170 km in the moderate zone, 390 km in
   * Qinghai–Tibet) the two fits cross, and the ring's shape says nothing any more.
   */
  readonly isBeyondFit: boolean;
};

export type Epicentre = Position & { readonly magnitude: number };

const DEFAULT_MIN_INTENSITY = 4;
/** NW–SE, after the structures of western Yunnan; unconfirmed, and the operator's to change. */
export const DEFAULT_AZIMUTH_DEG = 325;

const MAX_INTENSITY = 12;

/** Intensity on one axis at `km` from the epicentre, unrounded and not clamped. `km` ≥ 0. */
export function intensityOnAxis(magnitude: number, axis: AxisCoefficients, km: number): number {
  return axis.a + axis.b * magnitude + axis.c * Math.log10(km + axis.r0);
}

/** Distance in km on one axis at which the estimate falls to `intensity`; negative when it never reaches it. */
export function semiAxisKm(magnitude: number, axis: AxisCoefficients, intensity: number): number {
  return 10 ** ((axis.a + axis.b * magnitude - intensity) / -axis.c) - axis.r0;
}

/**
 * Intensity at the epicentre: `value` unrounded on the long axis (the short axis agrees within 0.00034 in the four
 * zones of GB 18306), `degree` rounded down to a whole degree 1…12. Rounding down keeps the degree equal to the
 * innermost ring, whose edge is where the estimate equals that degree.
 */
export function epicentralIntensity(
  magnitude: number,
  model: IntensityModel,
): { value: number; degree: number } {
  const value = intensityOnAxis(magnitude, model.long, 0);
  return { value, degree: clampDegree(value) };
}

/** The rings from the innermost out to `minIntensity`, only those with two positive semi-axes. */
export function intensityRings(
  magnitude: number,
  model: IntensityModel,
  minIntensity = DEFAULT_MIN_INTENSITY,
): IntensityRing[] {
  const rings: IntensityRing[] = [];
  if (!Number.isFinite(magnitude)) return rings;
  for (let intensity = MAX_INTENSITY; intensity >= Math.max(1, minIntensity); intensity -= 1) {
    const semiMajorKm = semiAxisKm(magnitude, model.long, intensity);
    const semiMinorKm = semiAxisKm(magnitude, model.short, intensity);
    if (!(semiMajorKm > 0 && semiMinorKm > 0)) continue;
    rings.push({ intensity, semiMajorKm, semiMinorKm, isBeyondFit: semiMinorKm > semiMajorKm });
  }
  return rings;
}

/** A ring on the map: a closed polygon around the epicentre, its long axis pointing at `azimuthDeg` from north. */
export function ringPolygon(
  center: Position,
  ring: Pick<IntensityRing, 'semiMajorKm' | 'semiMinorKm'>,
  azimuthDeg = DEFAULT_AZIMUTH_DEG,
  points = 72,
): PolygonGeometry {
  const { semiMajorKm: longKm, semiMinorKm: shortKm } = ring;
  return ellipsePolygon({ center, longKm, shortKm, azimuthDeg }, points);
}

/**
 * The estimate at a place: `value`, the intensity whose ellipse passes through it, unrounded and at least 1, found
 * by halving; `degree`, the innermost whole ring that holds the place, 1 where none does.
 */
export function intensityAt(
  epicentre: Epicentre,
  model: IntensityModel,
  place: Position,
  azimuthDeg = DEFAULT_AZIMUTH_DEG,
): { value: number; degree: number } {
  const { along, across } = alongAcrossKm(epicentre, azimuthDeg, place);
  const isInside = (intensity: number): boolean => {
    const long = semiAxisKm(epicentre.magnitude, model.long, intensity);
    const short = semiAxisKm(epicentre.magnitude, model.short, intensity);
    return long > 0 && short > 0 && (along / long) ** 2 + (across / short) ** 2 <= 1;
  };
  let inside = 1;
  let outside = Math.max(1, epicentralIntensity(epicentre.magnitude, model).value);
  for (let step = 0; step < 50; step += 1) {
    const middle = (inside + outside) / 2;
    if (isInside(middle)) inside = middle;
    else outside = middle;
  }
  let degree = MAX_INTENSITY;
  while (degree > 1 && !isInside(degree)) degree -= 1;
  return { value: inside, degree };
}

function clampDegree(value: number): number {
  return Math.min(MAX_INTENSITY, Math.max(1, Math.floor(value)));
}

const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ', 'Ⅺ', 'Ⅻ'] as const;

/** 4 → Ⅳ, as one character of the number forms, the way intensities and levels are printed. */
export function romanNumeral(value: number): string {
  const numeral = ROMAN[value - 1];
  if (!numeral) throw new RangeError(`no Roman numeral for ${value}`);
  return numeral;
}
