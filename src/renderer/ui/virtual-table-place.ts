/** Where an operator left a list: the row he was on, and how far he had scrolled. */
export interface TablePlace {
  readonly activeIndex: number;
  readonly activeKey: string | null;
  readonly offsetPx: number;
}

export const TOP: TablePlace = { activeIndex: 0, activeKey: null, offsetPx: 0 };

/** Kept for the life of the window, so that coming back to a screen is coming back to the line. */
const places = new Map<string, TablePlace>();

export const placeOf = (key: string | null): TablePlace => (key === null ? TOP : (places.get(key) ?? TOP));

export function keepPlace(key: string | null, place: TablePlace): void {
  if (key !== null) places.set(key, place);
}

/**
 * The index a row has moved to, searching outwards from where it was; null when it is not near.
 * Rows that are not loaded have no key.
 */
export function findMovedRow(
  key: string,
  wasAt: number,
  keyAt: (index: number) => string | null,
  reach: number,
): number | null {
  for (let distance = 0; distance <= reach; distance += 1) {
    if (keyAt(wasAt + distance) === key) return wasAt + distance;
    if (distance > 0 && keyAt(wasAt - distance) === key) return wasAt - distance;
  }
  return null;
}
