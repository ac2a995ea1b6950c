/**
 * Turns polygons into border lines, each drawn once with its highest rank. Possible because the polygons of all
 * three levels share their vertices exactly; two neighbours drawn as outlines would give every border twice.
 */
import { boxOf } from './boundary-kinds.mjs';
import { distanceToLine, isInRing } from './rings.mjs';

/** The undetermined line and the outline of the counties beside it were thinned separately, but stay this close. */
const ALONG_DEGREES = 0.01;

/** @typedef {'national' | 'coast' | 'province' | 'city' | 'county'} BorderKind */
/** @typedef {{ code: string, city: string, province: string, rings: number[][][][] }} Cell */

/** @param {number[]} a @param {number[]} b */
const edgeKey = (a, b) => {
  const [p, q] = [a.join(), b.join()];
  return p < q ? `${p} ${q}` : `${q} ${p}`;
};

/**
 * @param {Cell[]} cells the finest areas
 * @param {number[][]} landBorderBand ring around the land border: an outer edge inside it is national, else coast
 * @param {number[][][]} undetermined lines drawn from their own features: an edge along them is left out here
 * @returns {Map<BorderKind, number[][][]>}
 */
export function borderLines(cells, landBorderBand, undetermined) {
  /** @type {Map<string, { ends: [number[], number[]], sides: Cell[] }>} */
  const edges = new Map();
  for (const cell of cells) {
    for (const ring of cell.rings.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [/** @type {number[]} */ (ring[i - 1]), /** @type {number[]} */ (ring[i])];
        const key = edgeKey(a, b);
        const edge = edges.get(key);
        if (edge) edge.sides.push(cell);
        else edges.set(key, { ends: [a, b], sides: [cell] });
      }
    }
  }
  /** @type {Map<string, { kind: BorderKind, edges: [number[], number[]][] }>} */
  const groups = new Map();
  for (const { ends, sides } of edges.values()) {
    if (sides.length === 1 && isAlong(ends, undetermined)) continue;
    const [kind, owners] = rank(sides, ends, landBorderBand);
    const name = `${kind} ${owners}`;
    const group = groups.get(name);
    if (group) group.edges.push(ends);
    else groups.set(name, { kind, edges: [ends] });
  }
  /** @type {Map<BorderKind, number[][][]>} */
  const lines = new Map();
  for (const group of groups.values())
    lines.set(group.kind, [...(lines.get(group.kind) ?? []), ...chain(group.edges)]);
  return lines;
}

/** @param {[number[], number[]]} ends @param {number[][][]} lines */
function isAlong(ends, lines) {
  const [x, y] = middleOf(ends);
  return lines.some((line) => {
    const [west, south, east, north] = boxOf(line);
    if (x < west || x > east || y < south || y > north) return false;
    return distanceToLine([x, y], line) < ALONG_DEGREES;
  });
}

/** @param {[number[], number[]]} ends @returns {[number, number]} */
const middleOf = ([a, b]) => [((a[0] ?? NaN) + (b[0] ?? NaN)) / 2, ((a[1] ?? NaN) + (b[1] ?? NaN)) / 2];

/**
 * @param {Cell[]} sides @param {[number[], number[]]} ends @param {number[][]} band
 * @returns {[BorderKind, string]} the kind, and what the line separates
 */
function rank(sides, ends, band) {
  const [left, right] = sides;
  if (!left) throw new Error('an edge without an area');
  if (!right) {
    return isInRing(middleOf(ends), band) ? ['national', left.province] : ['coast', left.province];
  }
  if (left.province !== right.province) return ['province', [left.province, right.province].sort().join()];
  if (left.city !== right.city) return ['city', [left.city, right.city].sort().join()];
  return ['county', [left.code, right.code].sort().join()];
}

/**
 * Joins edges end to end; a line stops where three or more meet.
 * @param {[number[], number[]][]} edges @returns {number[][][]}
 */
export function chain(edges) {
  /** @type {Map<string, { point: number[], next: Set<string> }>} */
  const nodes = new Map();
  /** @param {number[]} point @param {number[]} other */
  const link = (point, other) => {
    const key = point.join();
    const node = nodes.get(key) ?? { point, next: new Set() };
    node.next.add(other.join());
    nodes.set(key, node);
  };
  for (const [a, b] of edges) {
    link(a, b);
    link(b, a);
  }
  /** @type {number[][][]} */
  const lines = [];
  /** @param {string} from @param {string} first */
  const walk = (from, first) => {
    const line = [/** @type {number[]} */ (nodes.get(from)?.point)];
    let [previous, key] = [from, first];
    for (;;) {
      const node = nodes.get(key);
      const before = nodes.get(previous);
      if (!node || !before) throw new Error('a border leads nowhere');
      line.push(node.point);
      before.next.delete(key);
      node.next.delete(previous);
      if (node.next.size !== 1 || junctions.has(key)) return lines.push(line);
      previous = key;
      key = /** @type {string} */ (node.next.values().next().value);
    }
  };
  const junctions = new Set([...nodes].filter(([, node]) => node.next.size > 2).map(([key]) => key));
  const starts = [...nodes].filter(([, node]) => node.next.size !== 2).map(([key]) => key);
  for (const key of [...starts, ...nodes.keys()]) {
    const node = nodes.get(key);
    while (node && node.next.size > 0) walk(key, /** @type {string} */ (node.next.values().next().value));
  }
  return lines;
}
