/** Writes the table of regions with their shapes, ready for look-up by code, by name and by place. */
import Database from 'better-sqlite3';

/**
 * @param {string} file
 * @param {ReturnType<typeof import('./region-table.mjs').regionTable>} table
 * @param {Record<string, string>} meta
 */
export function writeRegions(file, { regions, shapes }, meta) {
  const db = new Database(file);
  db.pragma('journal_mode = OFF');
  db.pragma('page_size = 4096');
  db.exec(`
    CREATE TABLE regions (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, fullName TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4), parentCode TEXT REFERENCES regions (code),
      pinyin TEXT NOT NULL, initials TEXT NOT NULL, lon REAL, lat REAL, source TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE region_shapes (code TEXT PRIMARY KEY REFERENCES regions (code), geometry TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE region_boxes USING rtree (id, west, east, south, north, +code TEXT, +level INTEGER);
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `);
  const insertRegion = db.prepare(`
    INSERT INTO regions (code, name, fullName, level, parentCode, pinyin, initials, lon, lat, source)
    VALUES (@code, @name, @fullName, @level, @parentCode, @pinyin, @initials, @lon, @lat, @source)`);
  const insertShape = db.prepare('INSERT INTO region_shapes (code, geometry) VALUES (?, ?)');
  const insertBox = db.prepare(
    'INSERT INTO region_boxes (id, west, east, south, north, code, level) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertMeta = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  db.transaction(() => {
    for (const region of regions) insertRegion.run(region);
    for (const { area, region } of shapes.toSorted((a, b) => (a.region.code < b.region.code ? -1 : 1))) {
      const polygons = area.rings.map((polygon) => polygon.map(roundRing));
      const geometry =
        polygons.length === 1
          ? { type: 'Polygon', coordinates: polygons[0] }
          : { type: 'MultiPolygon', coordinates: polygons };
      insertShape.run(region.code, JSON.stringify(geometry));
      const points = polygons.flat(2);
      const xs = points.map((p) => p[0] ?? NaN);
      const ys = points.map((p) => p[1] ?? NaN);
      insertBox.run(Number(region.code), least(xs), most(xs), least(ys), most(ys), region.code, region.level);
    }
    for (const row of Object.entries(meta)) insertMeta.run(...row);
    db.exec(`
      CREATE INDEX regions_parentCode ON regions (parentCode);
      CREATE INDEX regions_name ON regions (name);
    `);
  })();
  db.exec('ANALYZE; VACUUM');
  db.close();
}

/** About a metre; equal vertices of neighbours stay equal. @param {number[][]} ring */
const roundRing = (ring) =>
  ring.map(([x = NaN, y = NaN]) => [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5]);

/** @param {number[]} values */
const least = (values) => values.reduce((a, b) => Math.min(a, b));
/** @param {number[]} values */
const most = (values) => values.reduce((a, b) => Math.max(a, b));
