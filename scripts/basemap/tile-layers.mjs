/** What each layer of the base map holds, and between which zooms. */
import { borderLines } from './border-lines.mjs';
import { LAND_BORDER_BAND } from './land-border.mjs';
import { labelPoint } from './label-point.mjs';
import { ringArea } from './rings.mjs';
import { SEA_NAMES } from './sea-names.mjs';
import { countryBorders, countryLabels, otherLand } from './world-layers.mjs';

/**
 * @typedef {import('geojson').Feature} Feature
 * @typedef {{ id: string, fields: Record<string, 'String' | 'Number'>, minzoom: number, maxzoom: number, parts: Part[] }} Layer
 * @typedef {{ minzoom: number, maxzoom?: number, features: Feature[] }} Part features that enter a layer at one zoom
 * @typedef {import('./region-table.mjs').Region} Region
 */

export const MAX_ZOOM = 8;
/** The world is coarse; beyond this zoom it is drawn from here, enlarged. */
export const WORLD_MAX_ZOOM = 5;

/** From which zoom a kind of boundary is in the tiles. */
const LINE_MINZOOM = {
  national: 0,
  coast: 0,
  undetermined: 0,
  'ten-dash': 0,
  province: 2,
  sea: 4,
  sar: 6,
  city: 4,
  county: 6,
};

/** Provinces that are cities; their names stay when those of provinces give way. */
const CITY_PROVINCES = new Set(['110000', '120000', '310000', '500000', '810000', '820000']);

/** Island parts smaller than this (square degrees) are also given as points, so that they show when zoomed out. */
const ISLET_AREA = 0.0015;

/**
 * @param {{
 *   areas: import('./geodata.mjs').Areas, world: import('./geodata.mjs').Country[],
 *   boundaries: ReturnType<typeof import('./geodata.mjs').readBoundaries>, regions: Region[],
 * }} input
 * @returns {Layer[]}
 */
export function tileLayers({ areas, world, boundaries, regions }) {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const undetermined = boundaries.filter((b) => b.kind === 'undetermined').flatMap((b) => b.lines);
  const cells = areas.counties.map((area) => ({
    ...area,
    province: area.code.slice(0, 2),
    city: cityOf(area.code, byCode),
  }));
  const borders = borderLines(cells, LAND_BORDER_BAND, undetermined);
  const nationalLines = [...(borders.get('national') ?? []), ...undetermined];

  const boundaryParts = [
    ...[...borders].map(([kind, lines]) => ({
      minzoom: LINE_MINZOOM[kind],
      features: [lineFeature(lines, { kind })],
    })),
    ...boundaries.map(({ kind, level, lines }) => ({
      // The lines of Hong Kong and Macao exist twice, coarse and fine; one takes over from the other.
      minzoom: level === 1 ? LINE_MINZOOM[kind] : MAX_ZOOM,
      maxzoom: level === 1 && kind === 'sar' ? MAX_ZOOM - 1 : MAX_ZOOM,
      features: [lineFeature(lines, { kind })],
    })),
  ];
  const worldBorders = lineFeature(countryBorders(world, nationalLines), { kind: 'country' });

  return [
    layer('world', { name: 'String' }, 0, WORLD_MAX_ZOOM, [
      { minzoom: 0, features: otherLand(world).map((c) => areaFeature(c.rings, { name: c.name })) },
      { minzoom: 0, features: [areaFeature([[LAND_BORDER_BAND]], {})] },
    ]),
    layer('world_boundary', { kind: 'String' }, 0, WORLD_MAX_ZOOM, [
      { minzoom: 0, features: [worldBorders] },
    ]),
    layer('province', { code: 'String', name: 'String' }, 0, MAX_ZOOM, [
      { minzoom: 0, features: areas.provinces.map((a) => regionFeature(a, byCode)) },
    ]),
    layer('city', { code: 'String', name: 'String' }, 4, MAX_ZOOM, [
      { minzoom: 4, features: areas.cities.map((a) => regionFeature(a, byCode)) },
    ]),
    layer('county', { code: 'String', name: 'String' }, 6, MAX_ZOOM, [
      { minzoom: 6, features: areas.counties.map((a) => regionFeature(a, byCode)) },
    ]),
    layer('boundary', { kind: 'String' }, 0, MAX_ZOOM, boundaryParts),
    layer('islet', {}, 3, MAX_ZOOM, [{ minzoom: 3, features: islets(areas) }]),
    layer(
      'label',
      { kind: 'String', name: 'String', code: 'String', rank: 'Number', side: 'String' },
      0,
      MAX_ZOOM,
      [
        { minzoom: 0, features: countryLabels(world).map((l) => pointFeature(l, { kind: 'country' })) },
        { minzoom: 2, features: SEA_NAMES.map(({ kind, ...l }) => pointFeature(l, { kind })) },
        ...regionLabels(areas, regions),
      ],
    ),
  ];
}

/** @param {string} id @param {Layer['fields']} fields @param {number} minzoom @param {number} maxzoom @param {Part[]} parts @returns {Layer} */
const layer = (id, fields, minzoom, maxzoom, parts) => ({ id, fields, minzoom, maxzoom, parts });

/** The city a county lies in; a county run by its province is its own city. @param {string} code @param {Map<string, Region>} byCode */
function cityOf(code, byCode) {
  const region = byCode.get(code);
  const parent = region?.parentCode ? byCode.get(region.parentCode) : undefined;
  if (region?.level !== 3 || !parent) return code;
  if (parent.level === 2) return parent.code;
  // Districts of a municipality and of Hong Kong belong together.
  return /^(11|12|31|50|81)/.test(code) ? parent.code : code;
}

/** @param {import('./geodata.mjs').Areas} areas @param {Region[]} regions @returns {Part[]} */
function regionLabels(areas, regions) {
  const sizes = new Map();
  for (const area of [...areas.counties, ...areas.cities, ...areas.provinces]) {
    sizes.set(
      area.code,
      area.rings.reduce((sum, [outer = []]) => sum + ringArea(outer), 0),
    );
  }
  return /** @type {const} */ ([
    [1, 'province', 2],
    [2, 'city', 4],
    [3, 'county', 6],
  ]).map(([level, kind, minzoom]) => {
    const isHere = (/** @type {Region} */ r) =>
      r.level === level || (kind === 'city' && CITY_PROVINCES.has(r.code));
    const rows = regions.filter((r) => isHere(r) && r.lon !== null);
    rows.sort((a, b) => sizes.get(b.code) - sizes.get(a.code) || (a.code < b.code ? -1 : 1));
    const features = rows.map((r, i) =>
      pointFeature({ name: r.name, code: r.code, lon: r.lon ?? 0, lat: r.lat ?? 0, rank: i + 1 }, { kind }),
    );
    return { minzoom, features };
  });
}

/** @param {import('./geodata.mjs').Areas} areas @returns {Feature[]} */
function islets(areas) {
  const small = areas.provinces
    .flatMap((p) => p.rings)
    .filter(([outer = []]) => ringArea(outer) < ISLET_AREA);
  return small.map((polygon) => {
    const [lon, lat] = labelPoint([polygon]);
    return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lon, lat] } };
  });
}

/** @param {import('./geodata.mjs').Area} area @param {Map<string, Region>} byCode @returns {Feature} */
function regionFeature({ code, name, rings }, byCode) {
  const feature = areaFeature(rings, { code, name: byCode.get(code)?.name ?? name });
  return { ...feature, id: Number(code) };
}

/** @param {number[][][][]} rings @param {Record<string, string>} properties @returns {Feature} */
const areaFeature = (rings, properties) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: rings },
});

/** @param {number[][][]} lines @param {Record<string, string>} properties @returns {Feature} */
const lineFeature = (lines, properties) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: lines },
});

/** @param {{ lon: number, lat: number, [key: string]: string | number }} label @param {Record<string, string>} extra @returns {Feature} */
const pointFeature = ({ lon, lat, ...properties }, extra) => ({
  type: 'Feature',
  properties: { ...extra, ...properties },
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
