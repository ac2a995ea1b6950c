/**
 * Reconciles three sources into one table of regions: the official codes (GB/T 2260 as the Ministry of Civil Affairs
 * lists it), the polygons, and the statistical code for townships. What one has and another lacks is reported, not dropped.
 */
import { labelPoint } from './label-point.mjs';
import { placePinyin } from './place-pinyin.mjs';
import { RECODED } from './geodata.mjs';
import { shortName } from './region-names.mjs';

/**
 * @typedef {{
 *   code: string, name: string, fullName: string, level: 1 | 2 | 3 | 4, parentCode: string | null,
 *   pinyin: string, initials: string, lon: number | null, lat: number | null, source: RegionSource,
 * }} Region
 * @typedef {'GB/T 2260' | 'map' | 'statistics'} RegionSource where the code comes from: the official list, the map
 *   package alone, or the statistical code alone (development zones and the like, which are no divisions by law)
 * @typedef {{ area: import('./geodata.mjs').Area, region: Region }} Shape
 */

/** Statistical counties that stand for their own city, which has no counties: townships hang from the city. */
const CITY_ITSELF = new Map([['620201', '620200']]);

/**
 * @param {import('./geodata.mjs').Areas} areas
 * @param {Map<string, string>} official
 * @param {{ counties: import('./geodata.mjs').Township[], townships: import('./geodata.mjs').Township[] }} statistics
 * @returns {{ regions: Region[], shapes: Shape[], differences: Record<string, string[]> }}
 */
export function regionTable(areas, official, statistics) {
  /** @type {Map<string, Region>} */
  const regions = new Map();
  /** @param {string} code @param {string} fullName @param {1|2|3|4} level @param {RegionSource} source @param {string | null} parentCode */
  const add = (code, fullName, level, source, parentCode) => {
    const name = shortName(fullName, level);
    const spelt = placePinyin(name, { checked: level < 4 });
    regions.set(code, { code, name, fullName, level, parentCode, ...spelt, lon: null, lat: null, source });
  };

  for (const [code, name] of official)
    add(code, name, officialLevel(code), 'GB/T 2260', officialParent(code, official));

  /** @type {Map<string, import('./geodata.mjs').Area>} */
  const polygons = new Map();
  for (const list of [areas.provinces, areas.cities, areas.counties]) {
    for (const area of list) {
      // Cities without counties and the municipalities appear again one level down, with the same polygon.
      if (polygons.has(area.code)) continue;
      if (!regions.has(area.code))
        add(area.code, area.name, mapLevel(area.code), 'map', officialParent(area.code, official));
      polygons.set(area.code, area);
    }
  }

  for (const county of statistics.counties) {
    if (CITY_ITSELF.has(county.code) || regions.has(county.code)) continue;
    add(county.code, county.name, 3, 'statistics', officialParent(county.code, official));
  }
  for (const township of statistics.townships) {
    add(
      township.code,
      township.name,
      4,
      'statistics',
      CITY_ITSELF.get(township.areaCode) ?? township.areaCode,
    );
  }

  const shapes = [];
  for (const area of polygons.values()) {
    const region = /** @type {Region} */ (regions.get(area.code));
    [region.lon, region.lat] = labelPoint(area.rings);
    shapes.push({ area, region });
  }
  const rows = [...regions.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const { code, parentCode } of rows) {
    if (parentCode !== null && !regions.has(parentCode))
      throw new Error(`${code} hangs from unknown ${parentCode}`);
  }
  return { regions: rows, shapes, differences: differences(rows, areas, official, statistics) };
}

/** @param {string} code @returns {1 | 2 | 3} */
const officialLevel = (code) => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3);

/** @param {string} code @param {Map<string, string>} official @returns {string | null} */
function officialParent(code, official) {
  if (code.endsWith('0000')) return null;
  const city = `${code.slice(0, 4)}00`;
  // Districts of municipalities and counties run by their province have no city between.
  return code !== city && official.has(city) ? city : `${code.slice(0, 2)}0000`;
}

/** Codes only the map package has: Taiwan's cities and counties, the districts of Hong Kong and Sansha, Gansu's reserves. @param {string} code */
const mapLevel = (code) => (code.startsWith('71') ? 2 : 3);

/**
 * @param {Region[]} regions
 * @param {import('./geodata.mjs').Areas} areas
 * @param {Map<string, string>} official
 * @param {{ counties: import('./geodata.mjs').Township[] }} statistics
 * @returns {Record<string, string[]>}
 */
function differences(regions, areas, official, statistics) {
  const drawn = [...areas.provinces, ...areas.cities, ...areas.counties];
  const isDrawn = new Set(drawn.map((area) => area.code));
  const counted = new Map(statistics.counties.map((county) => [county.code, county.name]));
  /** @param {{ code: string, name: string }} row */
  const both = (row) => `${row.code} ${row.name}`;
  return {
    'recoded from the polygon files': [...RECODED].map(
      ([from, to]) => `${from} → ${to} ${official.get(to) ?? ''}`,
    ),
    'polygon without an official code': regions
      .filter((r) => r.source === 'map')
      .map((r) => both({ code: r.code, name: r.fullName })),
    'official code without a polygon': [...official]
      .filter(([code]) => !isDrawn.has(code))
      .map(([code, name]) => `${code} ${name}`),
    'official name differs from the polygon': unique(
      drawn
        .filter((a) => official.has(a.code) && official.get(a.code) !== a.name)
        .map((a) => `${both(a)} ≠ ${official.get(a.code)}`),
    ),
    'statistical zone without an official code or polygon': regions
      .filter((r) => r.source === 'statistics' && r.level === 3)
      .map((r) => both({ code: r.code, name: r.fullName })),
    'statistical code counted under its city': [...CITY_ITSELF].map(
      ([from, to]) => `${from} ${counted.get(from) ?? ''} → ${to}`,
    ),
    'statistical name differs from the row': regions
      .filter((r) => r.level === 3 && counted.has(r.code) && counted.get(r.code) !== r.fullName)
      .map((r) => `${r.code} ${r.fullName} ≠ ${counted.get(r.code)}`),
    'official county without townships': regions
      .filter((r) => r.level === 3 && r.source === 'GB/T 2260' && !counted.has(r.code))
      .map((r) => both({ code: r.code, name: r.fullName })),
  };
}

/** @param {string[]} texts */
const unique = (texts) => [...new Set(texts)];
