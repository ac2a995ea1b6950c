import { isInPolygon } from '#shared/geo/point-in-polygon.ts';
import type { Position } from '#shared/geo/position.ts';
import type { RegionShape } from '#shared/regions/schema.ts';
import type { ReadDb } from '../database/handles.ts';

/** The county a place lies in, by the bundled boundaries (about 100 m to 1 km true); null outside all of them. */
export function countyAt(regions: ReadDb, { lon, lat }: Position): string | null {
  const candidates = regions.all<{ code: string; geometry: string }>(
    `SELECT region_boxes.code, geometry FROM region_boxes
     JOIN region_shapes ON region_shapes.code = region_boxes.code
     WHERE region_boxes.level = 3 AND west <= :lon AND east >= :lon AND south <= :lat AND north >= :lat`,
    { lon, lat },
  );
  const found = candidates.find(({ geometry }) =>
    isInPolygon(JSON.parse(geometry) as RegionShape, { lon, lat }),
  );
  return found?.code ?? null;
}
