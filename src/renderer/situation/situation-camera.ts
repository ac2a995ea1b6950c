import { boundsAround, CHINA_CAMERA, type MapCamera, type MapView, type Padding } from '../map/camera.ts';
import type { MapRegion, MapRing } from '../map/map-data.ts';

/** Around an incident without rings: the townships around it, in degrees. */
const SURROUNDINGS_DEG = 0.4;
const TILE_PX = 512;

interface Framed {
  readonly place: { readonly lon: number; readonly lat: number } | null;
  readonly rings: readonly MapRing[];
  readonly region: MapRegion | null;
  readonly padding: Padding;
  /** Changes when the same frame is asked for again after a hand moved the map. */
  readonly turn: number;
}

/** Where to look: at all rings of the selected incident, else around its place, else at the whole area. */
export function situationCamera({ place, rings, region, padding, turn }: Framed): MapCamera {
  const outlines = rings.flatMap(({ outline }) => outline);
  const bounds =
    outlines.length > 0
      ? boundsAround(outlines)
      : place === null
        ? boundsOf(region)
        : boundsAround([[place.lon, place.lat]], SURROUNDINGS_DEG);
  return bounds === null ? CHINA_CAMERA : { kind: 'bounds', bounds, padding, maxZoom: 12, turn };
}

function boundsOf(region: MapRegion | null) {
  if (region === null) return null;
  const polygons = region.type === 'Polygon' ? [region.coordinates] : region.coordinates;
  return boundsAround(polygons.flatMap((rings) => rings[0] ?? []));
}

/**
 * The view to put on the wall: what the operator has between the panels becomes the middle there.
 * Web Mercator; zoom is that of 512-pixel tiles.
 */
export function wallCamera({ lon, lat, zoom }: MapView, { top, right, bottom, left }: Padding) {
  const worldPx = TILE_PX * 2 ** zoom;
  const y = mercatorY(lat) + (top - bottom) / 2 / worldPx;
  return { lon: lon + ((left - right) / 2 / worldPx) * 360, lat: latitudeOf(y), zoom };
}

/** 0 at the north edge of the world's square, 1 at the south edge. */
const mercatorY = (lat: number): number => {
  const radians = (lat * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
};

const latitudeOf = (y: number): number => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
