/** Cuts the layers into vector tiles and packs them as MBTiles 1.3 (gzip, rows counted from the south). */
import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import Database from 'better-sqlite3';

/** @typedef {import('./tile-layers.mjs').Layer} Layer */

const EXTENT = 4096;

/** China with its seas, and a margin so that a tile never ends at the border. */
const CHINA_BOX = { west: 71, south: 2, east: 138, north: 55 };

/**
 * @param {string} file @param {Layer[]} layers
 * @param {{ worldMaxZoom: number, maxZoom: number, metadata: Record<string, string> }} options
 * @returns {{ tiles: number, bytes: number }}
 */
export function writeTiles(file, layers, { worldMaxZoom, maxZoom, metadata }) {
  const indexed = layers.map((layer) => ({
    ...layer,
    parts: layer.parts.map((part) => ({ ...part, index: indexOf(part.features, layer.maxzoom) })),
  }));
  const db = new Database(file);
  db.pragma('journal_mode = OFF');
  db.pragma('page_size = 4096');
  // "MPBX": the application id the MBTiles specification registers with SQLite.
  db.pragma('application_id = 0x4d504258');
  db.exec(`
    CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE tiles (
      zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, tile_row INTEGER NOT NULL, tile_data BLOB NOT NULL,
      PRIMARY KEY (zoom_level, tile_column, tile_row)
    ) STRICT, WITHOUT ROWID;
  `);
  const insertRow = db.prepare('INSERT INTO metadata (name, value) VALUES (?, ?)');
  const insertTile = db.prepare(
    'INSERT INTO tiles (zoom_level, tile_column, tile_row, tile_data) VALUES (?, ?, ?, ?)',
  );
  let [tiles, bytes] = [0, 0];
  db.transaction(() => {
    for (const row of Object.entries({ ...metadata, json: vectorLayersJson(layers) })) insertRow.run(...row);
    for (let z = 0; z <= maxZoom; z++) {
      for (const [x, y] of tilesAt(z, z <= worldMaxZoom)) {
        const data = encodeTile(indexed, z, x, y);
        if (!data) continue;
        insertTile.run(z, x, 2 ** z - 1 - y, data);
        tiles += 1;
        bytes += data.length;
      }
    }
  })();
  db.close();
  return { tiles, bytes };
}

/** @param {import('geojson').Feature[]} features @param {number} maxZoom */
const indexOf = (features, maxZoom) =>
  new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom, indexMaxZoom: Math.min(5, maxZoom), tolerance: 3, buffer: 64, extent: EXTENT },
  );

/**
 * @param {(Omit<Layer, 'parts'> & { parts: { minzoom: number, maxzoom?: number, index: GeoJSONVT }[] })[]} layers
 * @param {number} z @param {number} x @param {number} y
 * @returns {Buffer | null}
 */
function encodeTile(layers, z, x, y) {
  /** @type {Record<string, import('@maplibre/geojson-vt').GeoJSONVTTile>} */
  const content = {};
  for (const { id, minzoom, maxzoom, parts } of layers) {
    if (z < minzoom || z > maxzoom) continue;
    const shown = parts.filter((part) => z >= part.minzoom && z <= (part.maxzoom ?? maxzoom));
    const cut = shown.flatMap((part) => part.index.getTile(z, x, y) ?? []);
    const features = cut.flatMap((tile) => tile.features);
    if (cut[0] && features.length > 0) {
      content[id] = /** @type {import('@maplibre/geojson-vt').GeoJSONVTTile} */ ({ ...cut[0], features });
    }
  }
  if (Object.keys(content).length === 0) return null;
  const packed = gzipSync(fromGeojsonVt(content, { version: 2, extent: EXTENT }), { level: 9 });
  // The gzip header names the operating system; the file must not depend on it.
  packed[9] = 255;
  return packed;
}

/** @param {number} z @param {boolean} whole @returns {Generator<[number, number]>} */
function* tilesAt(z, whole) {
  const size = 2 ** z;
  const west = whole ? 0 : columnOf(CHINA_BOX.west, z);
  const east = whole ? size - 1 : columnOf(CHINA_BOX.east, z);
  const north = whole ? 0 : rowOf(CHINA_BOX.north, z);
  const south = whole ? size - 1 : rowOf(CHINA_BOX.south, z);
  for (let x = west; x <= east; x++) for (let y = north; y <= south; y++) yield [x, y];
}

/** @param {number} lon @param {number} z */
const columnOf = (lon, z) => Math.floor(((lon + 180) / 360) * 2 ** z);

/** @param {number} lat @param {number} z */
function rowOf(lat, z) {
  const phi = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * 2 ** z);
}

/** @param {Layer[]} layers */
const vectorLayersJson = (layers) =>
  JSON.stringify({
    vector_layers: layers.map(({ id, fields, minzoom, maxzoom }) => ({ id, fields, minzoom, maxzoom })),
  });
