const EQUATOR_METRES = 40_075_016.686;
const TILE_PIXELS = 512;

export interface ScaleStep {
  /** A round length: 1, 2 or 5 times a power of ten. */
  readonly metres: number;
  /** Its length on the screen, at most the length asked for. */
  readonly pixels: number;
  readonly text: string;
}

/**
 * The longest round distance that fits on the screen at a latitude of a Web Mercator map.
 * @param zoom MapLibre zoom (512-pixel tiles)
 * @param lat degrees
 * @param mostPixels length available
 */
export function scaleStep(zoom: number, lat: number, mostPixels: number): ScaleStep {
  const metresPerPixel = (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / (TILE_PIXELS * 2 ** zoom);
  const most = metresPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  const text = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  return { metres, pixels: metres / metresPerPixel, text };
}

/** Whether two would look the same, so that a moving map need not draw its scale sixty times a second. */
export const isSameStep = (a: ScaleStep, b: ScaleStep): boolean =>
  a.metres === b.metres && Math.abs(a.pixels - b.pixels) < 0.5;
