/**
 * The point of an area that is farthest from its outline, found by splitting cells and following the best bound
 * (the "polylabel" method of Agafonkin, 2016). Longitudes are shrunk by latitude so that the distance is round.
 */
import { ringArea } from './rings.mjs';

/** @param {number[][][][]} polygons @returns {[number, number]} lon, lat, rounded to 4 decimals */
export function labelPoint(polygons) {
  const largest = polygons.reduce((a, b) => (ringArea(a[0] ?? []) >= ringArea(b[0] ?? []) ? a : b));
  const latitudes = (largest[0] ?? []).map((point) => point[1] ?? 0);
  const shrink = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
  const flat = largest.map((ring) =>
    ring.map(([x = 0, y = 0]) => /** @type {[number, number]} */ ([x * shrink, y])),
  );
  const [x, y] = farthestInside(flat);
  return [Math.round((x / shrink) * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];
}

/** @param {[number, number][][]} rings @returns {[number, number]} */
function farthestInside(rings) {
  const xs = (rings[0] ?? []).map((p) => p[0]);
  const ys = (rings[0] ?? []).map((p) => p[1]);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.min(east - west, north - south);
  const precision = Math.max(size / 200, 1e-5);
  /** @param {number} x @param {number} y @param {number} half */
  const cellAt = (x, y, half) => {
    const distance = signedDistance(x, y, rings);
    return { x, y, half, distance, bound: distance + half * Math.SQRT2 };
  };
  const half = size / 2;
  let queue = [];
  for (let x = west + half; x < east + half; x += size) {
    for (let y = south + half; y < north + half; y += size) queue.push(cellAt(x, y, half));
  }
  let best = queue.reduce((a, b) => (a.distance >= b.distance ? a : b));
  while (queue.length > 0) {
    /** @type {typeof queue} */
    const next = [];
    for (const cell of queue) {
      if (cell.bound - best.distance <= precision) continue;
      const h = cell.half / 2;
      for (const [dx, dy] of /** @type {const} */ ([
        [-h, -h],
        [h, -h],
        [-h, h],
        [h, h],
      ])) {
        const child = cellAt(cell.x + dx, cell.y + dy, h);
        if (child.distance > best.distance) best = child;
        next.push(child);
      }
    }
    queue = next.filter((cell) => cell.bound - best.distance > precision);
  }
  return [best.x, best.y];
}

/** Distance to the outline, negative outside. @param {number} x @param {number} y @param {[number, number][][]} rings */
function signedDistance(x, y, rings) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = /** @type {[number, number]} */ (ring[i]);
      const b = /** @type {[number, number]} */ (ring[j]);
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
      const [ox, oy] = [x - a[0] - t * dx, y - a[1] - t * dy];
      nearest = Math.min(nearest, ox * ox + oy * oy);
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}
