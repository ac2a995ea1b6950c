/**
 * The package gives its boundary lines (境界线) no type, so they are told apart by where they lie.
 *
 * | kind         | what                                                         | known by                            |
 * |--------------|--------------------------------------------------------------|-------------------------------------|
 * | undetermined | the undetermined national boundary in the Pamir              | west of 76° E                       |
 * | sar          | boundaries of Hong Kong and Macao and of their districts     | 113.5–114.6° E, 22.0–22.6° N        |
 * | ten-dash     | the ten dashes of the South China Sea and east of Taiwan     | south of 19.1° N, or east of 119° E and south of 25° N |
 * | sea          | boundaries between coastal provinces at sea                  | the rest                            |
 */

/** @typedef {'ten-dash' | 'undetermined' | 'sar' | 'sea'} BoundaryKind */

/** @param {number[][]} line @returns {[number, number, number, number]} west, south, east, north */
export function boxOf(line) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    west = Math.min(west, x ?? NaN);
    south = Math.min(south, y ?? NaN);
    east = Math.max(east, x ?? NaN);
    north = Math.max(north, y ?? NaN);
  }
  return [west, south, east, north];
}

/** @param {number[][]} line @returns {BoundaryKind} */
export function boundaryKind(line) {
  const [west, south, east, north] = boxOf(line);
  if (east < 76) return 'undetermined';
  if (west > 113.5 && east < 114.6 && south > 22 && north < 22.6) return 'sar';
  if (north < 19.1 || (west > 119 && north < 25)) return 'ten-dash';
  return 'sea';
}
