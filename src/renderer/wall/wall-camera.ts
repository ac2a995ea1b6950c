import type { WallScene } from '#shared/wall/schema.ts';
import type { MapCamera, Padding } from '../map/camera.ts';
import type { WallLayout } from './wall-layout.ts';

/** In font sizes of the smallest text; the same figures stand in the stylesheets. */
export const HEAD_EM = 4.4;
export const GAP_EM = 0.7;
const WAITING_EM = 36;
const MARGIN_EM = 1.6;
/** Names stand at either side of their marks; where no tile is, they need room too. */
const NAMES_EM = 9;

/** Nothing that matters stands in the lowest part of a wall, behind heads and desks. */
export const LOW_SHARE = 0.15;

/** Where tiles stand: nowhere yet but the words at the left, right only, or on both sides. */
type Tiles = 'waiting' | 'right' | 'both';

/** What the tiles leave free for what the map frames, in pixels. */
export function roomAround(
  { sideColumns, columnEm }: WallLayout,
  textPx: number,
  heightPx: number,
  tiles: Tiles,
): Padding {
  const side = sideColumns * (columnEm + GAP_EM) * textPx;
  const margin = MARGIN_EM * textPx;
  return {
    top: (tiles === 'waiting' ? 0 : HEAD_EM * textPx) + margin,
    right: (tiles === 'waiting' ? 0 : side) + margin,
    bottom: tiles === 'waiting' ? 2 * margin : heightPx * LOW_SHARE,
    left: (tiles === 'both' ? side : (tiles === 'waiting' ? WAITING_EM : NAMES_EM) * textPx) + margin,
  };
}

/**
 * A view pushed from a desk: the same middle, and as much nearer as the wall's writing is larger,
 * so that what was legible at the desk is legible here.
 */
export function pushedView(view: NonNullable<WallScene['camera']>, textScale: number): MapCamera {
  return { kind: 'view', lon: view.lon, lat: view.lat, zoom: view.zoom + Math.log2(textScale) };
}
