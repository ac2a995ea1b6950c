/** Facts of the built files; built by `build-basemap.mjs`, which comes before the tests. */
import { existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { BASEMAP_FILES } from './freshness.mjs';
import { isInside } from './rings.mjs';

const [tilesFile = '', regionsFile = ''] = BASEMAP_FILES;

describe.skipIf(!existsSync(regionsFile))('regions.sqlite', () => {
  const db = new Database(regionsFile, { readonly: true });
  afterAll(() => db.close());
  const names = (parent: string): string[] =>
    db
      .prepare('SELECT fullName FROM regions WHERE parentCode = ? ORDER BY code')
      .pluck()
      .all(parent) as string[];

  function countyAt(lon: number, lat: number): string[] {
    const rows = db
      .prepare(
        `SELECT s.code, s.geometry FROM region_boxes b JOIN region_shapes s ON s.code = b.code
         WHERE b.level = 3 AND b.west <= @lon AND b.east >= @lon AND b.south <= @lat AND b.north >= @lat`,
      )
      .all({ lon, lat }) as { code: string; geometry: string }[];
    return rows.filter(({ geometry }) => isInside([lon, lat], polygonsOf(geometry))).map(({ code }) => code);
  }

  test('holds every level, and says where each code comes from', () => {
    const counts = db
      .prepare('SELECT level, source, count(*) n FROM regions GROUP BY 1, 2 ORDER BY 1, 2')
      .raw()
      .all();
    expect(counts).toEqual([
      [1, 'GB/T 2260', 34],
      [2, 'GB/T 2260', 333],
      [2, 'map', 20],
      [3, 'GB/T 2260', 2842],
      [3, 'map', 24],
      [3, 'statistics', 129],
      [4, 'statistics', 41352],
    ]);
  });

  test('巍山: its row, its ten townships, no coordinates made up for them', () => {
    expect(db.prepare('SELECT * FROM regions WHERE code = ?').get('532927')).toEqual({
      code: '532927',
      name: '巍山县',
      fullName: '巍山彝族回族自治县',
      level: 3,
      parentCode: '532900',
      pinyin: 'wei shan xian',
      initials: 'wsx',
      lon: 100.1788,
      lat: 25.2223,
      source: 'GB/T 2260',
    });
    expect(names('532927')).toEqual([
      '南诏镇',
      '庙街镇',
      '大仓镇',
      '永建镇',
      '巍宝山乡',
      '马鞍山乡',
      '紫金乡',
      '五印乡',
      '牛街乡',
      '青华乡',
    ]);
    expect(db.prepare('SELECT count(*) FROM regions WHERE level = 4 AND lon IS NOT NULL').pluck().get()).toBe(
      0,
    );
  });

  test('the demo bureaus have their counties', () => {
    expect(names('422800')).toEqual([
      '恩施市',
      '利川市',
      '建始县',
      '巴东县',
      '宣恩县',
      '咸丰县',
      '来凤县',
      '鹤峰县',
    ]);
    expect(names('421200')).toEqual(['咸安区', '嘉鱼县', '通城县', '崇阳县', '通山县', '赤壁市']);
    expect(names('421000')).toEqual([
      '沙市区',
      '荆州区',
      '公安县',
      '江陵县',
      '荆州经济技术开发区',
      '石首市',
      '洪湖市',
      '松滋市',
      '监利市',
    ]);
    expect(db.prepare("SELECT code FROM regions WHERE name = '监利市'").pluck().all()).toEqual(['421088']);
  });

  test('the epicentres of the sequence and the county seat lie in 巍山', () => {
    expect(countyAt(99.96, 25.22)).toEqual(['532927']);
    expect(countyAt(99.96, 25.24)).toEqual(['532927']);
    expect(countyAt(100.307, 25.227)).toEqual(['532927']);
    expect(countyAt(100.23, 25.6)).toEqual(['532901']);
    expect(countyAt(114.32, 29.84)).toEqual(['421202']);
    expect(countyAt(160, 10)).toEqual([]);
  });

  test('every province, city and county by law has a shape around its label', () => {
    const rows = db
      .prepare(
        `SELECT r.code, r.lon, r.lat, s.geometry FROM regions r LEFT JOIN region_shapes s ON s.code = r.code
                WHERE r.source <> 'statistics'`,
      )
      .all() as { code: string; lon: number; lat: number; geometry: string | null }[];
    const wrong = rows.filter(
      ({ lon, lat, geometry }) => !geometry || !isInside([lon, lat], polygonsOf(geometry)),
    );
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('the tree hangs together and its names are clean', () => {
    const orphans = 'SELECT code FROM regions WHERE parentCode NOT IN (SELECT code FROM regions)';
    expect(db.prepare(orphans).all()).toEqual([]);
    expect(db.prepare('SELECT code FROM regions WHERE parentCode IS NULL AND level > 1').all()).toEqual([]);
    const notBelow =
      'SELECT r.code FROM regions r JOIN regions p ON p.code = r.parentCode WHERE p.level >= r.level';
    expect(db.prepare(notBelow).all()).toEqual([]);
    expect(db.prepare("SELECT code FROM regions WHERE name GLOB '*[ *	]*' OR name = ''").all()).toEqual([]);
    expect(db.prepare("SELECT code FROM regions WHERE pinyin = '' OR initials = ''").all()).toEqual([]);
  });

  test('what the sources disagree on is written down', () => {
    const differences = JSON.parse(
      String(db.prepare("SELECT value FROM meta WHERE key = 'differences'").pluck().get()),
    ) as Record<string, string[]>;
    expect(differences['recoded from the polygon files']).toEqual([
      '540422 → 540481 米林市',
      '540530 → 540581 错那市',
    ]);
    expect(differences['official code without a polygon']).toEqual([]);
    expect(differences['statistical code counted under its city']).toEqual(['620201 嘉峪关市 → 620200']);
    expect(differences['polygon without an official code']).toHaveLength(44);
  });
});

describe.skipIf(!existsSync(tilesFile))('base.mbtiles', () => {
  const db = new Database(tilesFile, { readonly: true });
  afterAll(() => db.close());

  /** Names and kinds stand in a tile as plain UTF-8. */
  function tileAt(zoom: number, lon: number, lat: number): Buffer {
    const size = 2 ** zoom;
    const phi = (lat * Math.PI) / 180;
    const column = Math.floor(((lon + 180) / 360) * size);
    const row = Math.floor(((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * size);
    const data = db
      .prepare('SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?')
      .pluck()
      .get(zoom, column, size - 1 - row) as Buffer;
    return gunzipSync(data);
  }

  test('says what it is, where it is from, and that it has no approval number', () => {
    const metadata = Object.fromEntries(
      db.prepare('SELECT name, value FROM metadata').raw().all() as [string, string][],
    );
    expect(metadata).toMatchObject({ name: '守望底图', format: 'pbf', minzoom: '0', maxzoom: '8' });
    expect(metadata['attribution']).toContain('无审图号');
    expect(metadata['attribution']).toContain('MIT');
    const { vector_layers: layers } = JSON.parse(metadata['json'] ?? '{}') as {
      vector_layers: { id: string }[];
    };
    expect(layers.map((layer) => layer.id)).toEqual([
      'world',
      'world_boundary',
      'province',
      'city',
      'county',
      'boundary',
      'islet',
      'label',
    ]);
  });

  test('holds all ten dashes and the undetermined boundary, at every zoom', () => {
    const dashes = [
      [108.2, 6.6],
      [109.6, 15.7],
      [110.2, 11.8],
      [112.3, 3.5],
      [115.8, 7.6],
      [118.7, 11.4],
      [119.05, 15.5],
      [119.75, 18.5],
      [121.5, 21.2],
      [122.74, 24.1],
    ] as const;
    for (const zoom of [0, 3, 5, 8]) {
      for (const [lon, lat] of dashes) expect(tileAt(zoom, lon, lat).includes('ten-dash')).toBe(true);
      expect(tileAt(zoom, 74.8, 38.2).includes('undetermined')).toBe(true);
    }
  });

  test('shows Taiwan, Hong Kong, Macao and the islands', () => {
    expect(tileAt(2, 121, 24).includes('台湾')).toBe(true);
    expect(tileAt(6, 121, 24).includes('花莲县')).toBe(true);
    expect(tileAt(6, 114.1, 22.4).includes('香港')).toBe(true);
    expect(tileAt(6, 113.55, 22.15).includes('澳门')).toBe(true);
    expect(tileAt(5, 123.47, 25.75).includes('钓鱼岛')).toBe(true);
    expect(tileAt(4, 114.3, 9.9).includes('南沙群岛')).toBe(true);
  });

  test('names the counties at full detail', () => {
    const tile = tileAt(8, 100.1788, 25.2223);
    expect(['巍山县', '532927', 'county'].map((text) => tile.includes(text))).toEqual([true, true, true]);
  });
});

function polygonsOf(geometry: string): number[][][][] {
  const { type, coordinates } = JSON.parse(geometry) as {
    type: string;
    coordinates: number[][][] | number[][][][];
  };
  return type === 'Polygon' ? [coordinates as number[][][]] : (coordinates as number[][][][]);
}
