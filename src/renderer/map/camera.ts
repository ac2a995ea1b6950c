/** West, south, east, north in WGS84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Pixels kept free at each edge when bounds are fitted, for panels over the map. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where the map is asked to look: north is always up. */
export type MapCamera =
  | { readonly kind: 'view'; readonly lon: number; readonly lat: number; readonly zoom: number }
  | {
      readonly kind: 'bounds';
      readonly bounds: Bounds;
      readonly padding?: Padding;
      readonly maxZoom?: number;
      /** Another number asks for the same bounds again, after a hand has moved the map. */
      readonly turn?: number;
    };

/** Where the map does look, as told by `onCameraChange`. */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bounds: Bounds;
}

export const MIN_ZOOM = 2;
export const MAX_ZOOM = 15;
export const WHOLE_CHINA: Bounds = [73, 3, 136, 54];
export const CHINA_CAMERA: MapCamera = { kind: 'bounds', bounds: WHOLE_CHINA };
const EDGE_PIXELS = 32;
/** Height of the map's own foot line at text scale 1: no boundary may hide behind it. */
const FOOT_PIXELS = 32;

/** The padding a camera asks for, or else a free edge all around and above the foot line. */
export function paddingOf(camera: MapCamera, textScale: number): Padding {
  if (camera.kind === 'bounds' && camera.padding) return camera.padding;
  const bottom = EDGE_PIXELS + Math.round(FOOT_PIXELS * textScale);
  return { top: EDGE_PIXELS, right: EDGE_PIXELS, bottom, left: EDGE_PIXELS };
}

export function isSameCamera(a: MapCamera, b: MapCamera): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

type Position = readonly number[];

/** The smallest bounds around positions, widened so that a single point is not a point; null without positions. */
export function boundsAround(positions: Iterable<Position>, leastDegrees = 0.02): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  if (!(west <= east && south <= north)) return null;
  const widen = (low: number, high: number): [number, number] => {
    const missing = Math.max(0, leastDegrees - (high - low)) / 2;
    return [low - missing, high + missing];
  };
  const [w, e] = widen(west, east);
  const [s, n] = widen(south, north);
  return [w, s, e, n];
}
