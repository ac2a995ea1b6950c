/** A place in WGS84 degrees. Longitude −180…180, latitude −90…90. */
export type Position = { readonly lon: number; readonly lat: number };

export function isPosition(lon: number, lat: number): boolean {
  return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
