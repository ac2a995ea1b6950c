import type { Position } from './position.ts';

type CoordinateStyle = 'chinese' | 'symbol';

const HEMISPHERES = {
  chinese: { north: '北纬', south: '南纬', east: '东经', west: '西经' },
  symbol: { north: 'N', south: 'S', east: 'E', west: 'W' },
} as const;

/**
 * A place in words: 北纬25.24度，东经99.96度 (`chinese`, the wording of the seismic agencies' bulletins)
 * or 25.24°N 99.96°E (`symbol`). Degrees WGS84.
 *
 * @param decimals digits after the point, 0…8; the two of the bulletins stand for about 1 km.
 */
export function formatCoordinate(place: Position, style: CoordinateStyle, decimals = 2): string {
  const names = HEMISPHERES[style];
  // Rounded first, so that −0.001 does not become «南纬0.00度».
  const lat = Number(place.lat.toFixed(decimals));
  const lon = Number(place.lon.toFixed(decimals));
  const latName = lat < 0 ? names.south : names.north;
  const lonName = lon < 0 ? names.west : names.east;
  const latText = Math.abs(lat).toFixed(decimals);
  const lonText = Math.abs(lon).toFixed(decimals);
  return style === 'chinese'
    ? `${latName}${latText}度，${lonName}${lonText}度`
    : `${latText}°${latName} ${lonText}°${lonName}`;
}
