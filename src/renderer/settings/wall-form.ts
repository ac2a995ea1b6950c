import { z } from 'zod';
import type { Station } from '#shared/settings/schema.ts';
import { leastCharacterMm, wallTextSize } from '#shared/wall/text-size.ts';
import type { NumberLimits } from '../ui/read-number.ts';
import type { CheckedForm } from '../ui/use-saved-form.ts';
import { readNumbers, type NumberRefusals } from './number-fields.ts';

const wallFormSchema = z.object({ wallWidthM: z.string(), wallDistanceM: z.string() });
/** 大屏校准 while it is edited. */
export type WallForm = z.infer<typeof wallFormSchema>;

/** As the station itself allows, in metres. */
export const WALL_LIMITS = {
  wallWidthM: { min: 0.3, max: 60 },
  wallDistanceM: { min: 1, max: 60 },
} as const satisfies Record<string, NumberLimits>;
type WallNumber = keyof typeof WALL_LIMITS;

export function readWallForm(stored: unknown): WallForm | null {
  return wallFormSchema.safeParse(stored).data ?? null;
}

const typed = (metres: number | null): string => (metres === null ? '' : String(metres));

export const wallForm = ({ wallWidthM, wallDistanceM }: Station): WallForm => ({
  wallWidthM: typed(wallWidthM),
  wallDistanceM: typed(wallDistanceM),
});

/** Either may be left empty: nobody has measured it yet. */
export function checkWall(
  form: WallForm,
): CheckedForm<Pick<Station, WallNumber>, NumberRefusals<WallNumber>> {
  const { values, refusals } = readNumbers<WallNumber>(form, WALL_LIMITS);
  return Object.keys(refusals).length > 0 ? { ok: false, faults: refusals } : { ok: true, input: values };
}

/** What the calibration comes to, by the same rule the wall sets its text by. */
export interface WallReading {
  /** Millimetres; null without a distance. */
  readonly leastMm: number | null;
  readonly basis: 'calibrated' | 'default' | 'limited';
}

/** @param calibration metres, null where not measured; the picture is taken to be 16:9 */
export function readWall({ wallWidthM, wallDistanceM }: Pick<Station, WallNumber>): WallReading {
  return {
    leastMm: wallDistanceM === null ? null : leastCharacterMm(wallDistanceM),
    basis: wallTextSize(1920, 1080, { widthM: wallWidthM, distanceM: wallDistanceM }).basis,
  };
}
