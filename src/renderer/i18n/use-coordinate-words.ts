import { useCallback } from 'react';
import { formatCoordinate } from '#shared/geo/format-coordinate.ts';
import type { Position } from '#shared/geo/position.ts';
import { useLanguage } from './use-language.ts';

/** Writes a place as the seismic bulletins do, 北纬25.24度，东经99.96度; in English as 25.24°N 99.96°E. */
export function useCoordinateWords(): (place: Position, decimals?: number) => string {
  const language = useLanguage();
  return useCallback(
    (place, decimals) => formatCoordinate(place, language === 'en' ? 'symbol' : 'chinese', decimals),
    [language],
  );
}
