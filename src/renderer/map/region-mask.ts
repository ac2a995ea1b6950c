import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { MapRegion } from './map-data.ts';

const EVERYWHERE: Position[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

/** Two features: all of the world but the region (`part: outside`), and the region itself (`part: inside`). */
export function regionMask(region: MapRegion | null): FeatureCollection<Polygon | MultiPolygon> {
  if (!region) return { type: 'FeatureCollection', features: [] };
  const polygons = region.type === 'Polygon' ? [region.coordinates] : region.coordinates;
  const outside: Feature<Polygon> = {
    type: 'Feature',
    properties: { part: 'outside' },
    geometry: {
      type: 'Polygon',
      coordinates: [EVERYWHERE, ...polygons.flatMap((rings) => (rings[0] ? [rings[0]] : []))],
    },
  };
  const inside: Feature<MapRegion> = {
    type: 'Feature',
    properties: { part: 'inside' },
    geometry: region,
  };
  return { type: 'FeatureCollection', features: [outside, inside] };
}
