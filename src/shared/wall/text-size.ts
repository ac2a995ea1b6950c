/** Height a character needs for each metre to the reader (ux rule for halls): 47 mm at 8 m. */
const HEIGHT_MM_PER_METRE = 5.8;

/** A digit or capital is this share of the font size high in the fonts used; Chinese characters are higher. */
const CHARACTER_SHARE = 0.73;

/** Where nothing is calibrated: readable on a hall's screen, and never below the 24 px asked of every wall. */
const LEAST_PX = 24;
const DEFAULT_SHARE_OF_HEIGHT = 1 / 42;

/** Larger, and not even one column of one tile would fit. */
const MOST_SHARE_OF_HEIGHT = 1 / 18;

/**
 * Least height of a character for reading from the farthest seat.
 * @param distanceM metres, above 0
 * @returns millimetres
 */
export const leastCharacterMm = (distanceM: number): number => HEIGHT_MM_PER_METRE * distanceM;

export interface WallCalibration {
  /** Width of the lit picture in metres; null while nobody has measured it. */
  readonly widthM: number | null;
  /** To the farthest seat, in metres; null while nobody has measured it. */
  readonly distanceM: number | null;
}

export interface WallText {
  /** Font size of the smallest text on the wall, CSS pixels. */
  readonly px: number;
  /** `default` while not calibrated; `limited` where the wall is too low for the distance. */
  readonly basis: 'calibrated' | 'default' | 'limited';
}

/**
 * The smallest font size on a wall, from its calibration and the size of its window.
 * @param windowWidthPx CSS pixels across the whole calibrated width
 * @param windowHeightPx CSS pixels
 */
export function wallTextSize(
  windowWidthPx: number,
  windowHeightPx: number,
  { widthM, distanceM }: WallCalibration,
): WallText {
  const uncalibrated = Math.max(LEAST_PX, Math.round(windowHeightPx * DEFAULT_SHARE_OF_HEIGHT));
  if (widthM === null || distanceM === null) return { px: uncalibrated, basis: 'default' };
  const pxPerMm = windowWidthPx / (widthM * 1000);
  const needed = Math.max(LEAST_PX, Math.ceil((leastCharacterMm(distanceM) * pxPerMm) / CHARACTER_SHARE));
  const most = Math.max(LEAST_PX, Math.floor(windowHeightPx * MOST_SHARE_OF_HEIGHT));
  return needed > most ? { px: most, basis: 'limited' } : { px: needed, basis: 'calibrated' };
}
