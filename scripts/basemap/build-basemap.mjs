/**
 * Builds resources/basemap/base.mbtiles and regions.sqlite from the two data packages; no network.
 * Runs on Electron's Node, because better-sqlite3 needs it:
 *
 *   ELECTRON_RUN_AS_NODE=1 electron scripts/basemap/build-basemap.mjs [--if-stale]
 */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { BASEMAP_FILES, BASEMAP_FOLDER, BUILD_RECORD, basemapKey, isBasemapFresh } from './freshness.mjs';
import {
  readBoundaries,
  readChina,
  readOfficialCodes,
  readStatisticalCodes,
  readWorld,
  sourceVersions,
} from './geodata.mjs';
import { regionTable } from './region-table.mjs';
import { APPROVAL, ATTRIBUTION, SOURCES } from './sources.mjs';
import { MAX_ZOOM, tileLayers, WORLD_MAX_ZOOM } from './tile-layers.mjs';
import { writeRegions } from './write-regions.mjs';
import { writeTiles } from './write-tiles.mjs';

const startedAt = performance.now();
/** @param {string} text */
const say = (text) =>
  console.log(`[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${text}`);
/** @param {string} file */
const megabytes = (file) => `${(statSync(file).size / 1e6).toFixed(1)} MB`;

function build() {
  const [tilesFile, regionsFile] = /** @type {[string, string]} */ (BASEMAP_FILES);
  mkdirSync(BASEMAP_FOLDER, { recursive: true });
  for (const file of [BUILD_RECORD, `${tilesFile}.new`, `${regionsFile}.new`]) rmSync(file, { force: true });
  const key = basemapKey();

  say(`base map from ${sourceVersions().join(', ')}`);
  const areas = readChina();
  const world = readWorld();
  const boundaries = readBoundaries();
  const table = regionTable(areas, readOfficialCodes(), readStatisticalCodes());
  say(
    `read ${areas.provinces.length} provinces, ${areas.cities.length} cities, ${areas.counties.length} counties, ${table.regions.length} regions with townships`,
  );

  const counts = countsOf(table.regions);
  writeRegions(`${regionsFile}.new`, table, {
    version: key,
    sources: JSON.stringify(SOURCES),
    packages: JSON.stringify(sourceVersions()),
    approval: APPROVAL,
    counts: JSON.stringify({ ...counts, shapes: table.shapes.length }),
    differences: JSON.stringify(table.differences),
    pinyin:
      'pinyin-pro; provinces, cities and counties corrected by hand where known, townships as the dictionary reads them',
  });
  renameSync(`${regionsFile}.new`, regionsFile);
  say(`regions.sqlite ${megabytes(regionsFile)}: ${JSON.stringify(counts)}, ${table.shapes.length} shapes`);
  for (const [what, items] of Object.entries(table.differences)) {
    if (items.length > 0)
      say(`  ${what}: ${items.length} (${items.slice(0, 3).join('; ')}${items.length > 3 ? '; …' : ''})`);
  }

  const layers = tileLayers({ areas, world, boundaries, regions: table.regions });
  say(`layers ${layers.map((layer) => layer.id).join(', ')}`);
  const { tiles, bytes } = writeTiles(`${tilesFile}.new`, layers, {
    worldMaxZoom: WORLD_MAX_ZOOM,
    maxZoom: MAX_ZOOM,
    metadata: {
      name: '守望底图',
      description: `${APPROVAL}。境界线按数据包原样绘制。世界各国 z0–${WORLD_MAX_ZOOM}，中国 z0–${MAX_ZOOM}。`,
      format: 'pbf',
      type: 'baselayer',
      version: key,
      minzoom: '0',
      maxzoom: String(MAX_ZOOM),
      bounds: '-180,-85.0511,180,85.0511',
      center: '104,36,3',
      attribution: `${ATTRIBUTION} · ${APPROVAL}`,
    },
  });
  renameSync(`${tilesFile}.new`, tilesFile);
  say(`base.mbtiles ${megabytes(tilesFile)}: ${tiles} tiles, ${(bytes / 1e6).toFixed(1)} MB of tile data`);
  writeFileSync(BUILD_RECORD, `${JSON.stringify({ key, packages: sourceVersions(), counts, tiles })}\n`);
  say('base map ready');
}

/** @param {import('./region-table.mjs').Region[]} regions */
function countsOf(regions) {
  const [provinces, cities, counties, townships] = [1, 2, 3, 4].map(
    (n) => regions.filter((r) => r.level === n).length,
  );
  return { provinces, cities, counties, townships };
}

if (process.argv.includes('--if-stale') && isBasemapFresh()) say('base map is up to date');
else build();
