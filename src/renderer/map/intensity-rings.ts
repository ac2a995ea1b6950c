import { romanNumeral } from '#shared/earthquakes/intensity.ts';
import type { MapRing } from './map-data.ts';
import type { Tone } from './map-palette.ts';

interface EstimatedRing {
  readonly intensity: number;
  readonly outline: MapRing['outline'];
}

/** Ⅴ度: the name of a ring, the same on the map, in its legend and in lists. */
export const intensityName = (intensity: number): string => `${romanNumeral(intensity)}度`;

/** Warmer the stronger; the degree is always written beside it, for these are no levels. */
export function intensityTone(intensity: number): Tone {
  if (intensity >= 7) return 'red';
  return intensity >= 5 ? 'orange' : 'yellow';
}

/** 烈度圈 of an estimate for the map. Stamp whatever shows them 理论估算,以地震部门发布为准. */
export const intensityRings = (rings: readonly EstimatedRing[]): MapRing[] =>
  rings.map(({ intensity, outline }) => ({
    id: `intensity-${String(intensity)}`,
    label: intensityName(intensity),
    tone: intensityTone(intensity),
    outline,
  }));
