type WallShape = '16:9' | '32:9' | '48:9';

export interface WallLayout {
  readonly shape: WallShape;
  /** Columns of tiles at either side of the map. */
  readonly sideColumns: number;
  /** In font sizes of the smallest text. */
  readonly columnEm: number;
  /** A wide wall has room to write its tiles larger than they must be. */
  readonly tileScale: number;
}

const STANDARD: WallLayout = { shape: '16:9', sideColumns: 1, columnEm: 22, tileScale: 1 };

/** Halfway between the shapes, so that a window a little off still gets the nearest one. */
const SHAPES: readonly (readonly [fromRatio: number, layout: WallLayout])[] = [
  [4.4, { shape: '48:9', sideColumns: 2, columnEm: 27, tileScale: 1.22 }],
  [2.6, { shape: '32:9', sideColumns: 2, columnEm: 25, tileScale: 1.15 }],
  [0, STANDARD],
];

/** The map keeps at least this share of the width, whatever the text size. */
const LEAST_MAP_SHARE = 0.3;

/**
 * How a wall of this size is divided. Where large text would leave the map too little, a column is given up.
 * @param textPx font size of the smallest text
 */
export function wallLayout(widthPx: number, heightPx: number, textPx: number): WallLayout {
  const ratio = widthPx / heightPx;
  const [, layout] = SHAPES.find(([from]) => ratio >= from) ?? [0, STANDARD];
  const room = (widthPx * (1 - LEAST_MAP_SHARE)) / 2 / textPx;
  if (layout.sideColumns * layout.columnEm <= room) return layout;
  return { ...layout, sideColumns: 1, columnEm: Math.min(layout.columnEm, room), tileScale: 1 };
}
