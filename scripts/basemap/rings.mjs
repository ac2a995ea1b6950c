/** Plane geometry on rings of [lon, lat]; fine for deciding inside or outside, not for measuring. */

/** @param {number[]} point @param {number[][]} ring @returns {boolean} */
export function isInRing([x = NaN, y = NaN], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = NaN, yi = NaN] = ring[i] ?? [];
    const [xj = NaN, yj = NaN] = ring[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** @param {number[]} point @param {number[][][][]} polygons @returns {boolean} */
export const isInside = (point, polygons) =>
  polygons.some(
    ([outer = [], ...holes]) => isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)),
  );

/** Area in square degrees, shrunk by latitude so that areas can be ranked. @param {number[][]} ring */
export function ringArea(ring) {
  let sum = 0;
  let latitudes = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    sum += xj * yi - xi * yj;
    latitudes += yi;
  }
  return (Math.abs(sum) / 2) * Math.cos(((latitudes / ring.length) * Math.PI) / 180);
}

/** In degrees. @param {number[]} point @param {number[][]} line @returns {number} */
export function distanceToLine([x = NaN, y = NaN], line) {
  let nearest = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [ax = NaN, ay = NaN] = line[i - 1] ?? [];
    const [bx = NaN, by = NaN] = line[i] ?? [];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return nearest;
}
