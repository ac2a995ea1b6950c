/** The world around China: land, borders between its countries, and their names; coarse, for zooms up to 5. */
import { chain } from './border-lines.mjs';
import { labelPoint } from './label-point.mjs';
import { ringArea } from './rings.mjs';

/** @typedef {import('./geodata.mjs').Country} Country */

const CHINA = 'CHN';

/** Areas that are parts of a country and get neither a name nor a border of their own. */
const PART_OF = new Map([
  ['索马里兰', '索马里'],
  ['北塞浦路斯', '塞浦路斯'],
]);
/** Not a country: the outline given for it is no border. */
const NO_COUNTRY = '锡亚琴冰川';
const WITHOUT_NAME = new Set([...PART_OF.keys(), NO_COUNTRY, '美国本土外小岛屿']);

/** @param {Country[]} countries */
export const otherLand = (countries) => countries.filter((country) => country.iso !== CHINA);

/**
 * Borders between other countries. Where one reaches China it is led on to the detailed national boundary.
 * @param {Country[]} countries @param {number[][][]} nationalLines @returns {number[][][]}
 */
export function countryBorders(countries, nationalLines) {
  /** @type {Map<string, { ends: [number[], number[]], owners: Set<string> }>} */
  const edges = new Map();
  for (const country of countries) {
    const owner = PART_OF.get(country.name) ?? country.name;
    for (const ring of country.rings.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [/** @type {number[]} */ (ring[i - 1]), /** @type {number[]} */ (ring[i])];
        const key = [a.join(), b.join()].sort().join(' ');
        const edge = edges.get(key) ?? { ends: [a, b], owners: new Set() };
        edge.owners.add(country.iso === CHINA ? CHINA : owner);
        edges.set(key, edge);
      }
    }
  }
  const isBorder = (/** @type {Set<string>} */ owners) =>
    owners.size === 2 && !owners.has(CHINA) && !owners.has(NO_COUNTRY);
  const shared = [...edges.values()].filter(({ owners }) => isBorder(owners));
  return chain(shared.map(({ ends }) => ends)).map((line) => ledOn(line, nationalLines.flat()));
}

/** Two outlines of one border differ by no more; a line that ends farther from China ends at a coast. */
const GAP_DEGREES = 1.2;

/** The border of Russia and Korea is shorter than this: both its ends are near China, but one is the coast. */
const SHORT_DEGREES = 2;

/**
 * Adds the nearest vertex of the national boundary to each end that lies near it; to one end only of a short line.
 * @param {number[][]} line @param {number[][]} national @returns {number[][]}
 */
function ledOn(line, national) {
  const [start, end] = [/** @type {number[]} */ (line[0]), /** @type {number[]} */ (line.at(-1))];
  if (start.join() === end.join()) return line;
  const [toStart, toEnd] = [nearest(start, national), nearest(end, national)];
  const isShort =
    Math.hypot((start[0] ?? 0) - (end[0] ?? 0), (start[1] ?? 0) - (end[1] ?? 0)) < SHORT_DEGREES;
  const fromStart = toStart.gap < GAP_DEGREES && !(isShort && toEnd.gap < toStart.gap);
  const fromEnd = toEnd.gap < GAP_DEGREES && !(isShort && toStart.gap <= toEnd.gap);
  return [...(fromStart ? [toStart.vertex] : []), ...line, ...(fromEnd ? [toEnd.vertex] : [])];
}

/** @param {number[]} point @param {number[][]} vertices @returns {{ vertex: number[], gap: number }} gap in degrees of latitude */
function nearest([x = 0, y = 0], vertices) {
  const shrink = Math.cos((y * Math.PI) / 180);
  let best = { vertex: /** @type {number[]} */ ([]), gap: Infinity };
  for (const vertex of vertices) {
    const gap = Math.hypot(((vertex[0] ?? 0) - x) * shrink, (vertex[1] ?? 0) - y);
    if (gap < best.gap) best = { vertex, gap };
  }
  return best;
}

/**
 * @param {Country[]} countries
 * @returns {{ name: string, lon: number, lat: number, rank: number }[]} rank 1 for the largest
 */
export function countryLabels(countries) {
  return countries
    .filter((country) => !WITHOUT_NAME.has(country.name))
    .map((country) => {
      const [lon, lat] = labelPoint(country.rings);
      const area = country.rings.reduce((sum, [outer = []]) => sum + ringArea(outer), 0);
      const isChina = country.iso === CHINA;
      return { name: isChina ? country.fullName : country.name, lon, lat, area, isChina };
    })
    .sort((a, b) => Number(b.isChina) - Number(a.isChina) || b.area - a.area)
    .map(({ name, lon, lat }, i) => ({ name, lon, lat, rank: i + 1 }));
}
