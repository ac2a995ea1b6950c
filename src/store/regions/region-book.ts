import type { Region, RegionShape } from '#shared/regions/schema.ts';
import { regionError } from '#shared/regions/errors.ts';
import type { ReadDb } from '../database/handles.ts';

const COLUMNS = 'code, name, fullName, level, parentCode, lon, lat';

export const findRegion = (regions: ReadDb, code: string): Region | null =>
  regions.get<Region>(`SELECT ${COLUMNS} FROM regions WHERE code = ?`, [code]) ?? null;

export function readRegion(regions: ReadDb, code: string): Region {
  const region = findRegion(regions, code);
  if (region === null) throw regionError('regions/unknown-code', { code });
  return region;
}

/** From the province down to the region itself. */
export function readRegionPath(regions: ReadDb, code: string): Region[] {
  // The row's own parent, not the code's: districts of municipalities and province-run counties skip a level.
  const region = readRegion(regions, code);
  return [...(region.parentCode === null ? [] : readRegionPath(regions, region.parentCode)), region];
}

export const readChildren = (regions: ReadDb, code: string | null): Region[] =>
  code === null
    ? regions.all<Region>(`SELECT ${COLUMNS} FROM regions WHERE parentCode IS NULL ORDER BY code`)
    : regions.all<Region>(`SELECT ${COLUMNS} FROM regions WHERE parentCode = ? ORDER BY code`, [code]);

/** By Chinese name, code, Pinyin or initials; higher levels first. */
export function findRegions(regions: ReadDb, text: string, limit: number): Region[] {
  const typed = text.trim().toLowerCase();
  if (typed === '') return [];
  const anywhere = `%${escapeLike(typed)}%`;
  const start = `${escapeLike(typed)}%`;
  return regions.all<Region>(
    `SELECT ${COLUMNS} FROM regions
     WHERE fullName LIKE ? ESCAPE '\\' OR code LIKE ? ESCAPE '\\' OR replace(pinyin, ' ', '') LIKE ? ESCAPE '\\' OR initials LIKE ? ESCAPE '\\'
     ORDER BY level, length(fullName), code LIMIT ?`,
    [anywhere, start, start, start, limit],
  );
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

export function readShape(regions: ReadDb, code: string): RegionShape | null {
  const stored = regions.get<{ geometry: string }>('SELECT geometry FROM region_shapes WHERE code = ?', [
    code,
  ]);
  return stored === undefined ? null : (JSON.parse(stored.geometry) as RegionShape);
}
