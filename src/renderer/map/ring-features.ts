import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { MapRing } from './map-data.ts';

export interface RingFeatures {
  readonly areas: FeatureCollection<Polygon>;
  readonly labels: FeatureCollection<Point>;
}

/** Areas largest first, so that the inner ring is never buried; each with a point for its label. */
export function ringFeatures(rings: readonly MapRing[]): RingFeatures {
  const usable = rings.filter((ring) => ring.outline.length >= 4);
  const bySize = usable.toSorted((a, b) => spanOf(b) - spanOf(a));
  return {
    areas: { type: 'FeatureCollection', features: bySize.map(areaOf) },
    labels: { type: 'FeatureCollection', features: bySize.toReversed().map(labelOf) },
  };
}

/** Height of a ring in degrees of latitude. */
function spanOf({ outline }: MapRing): number {
  const latitudes = outline.map(([, lat]) => lat);
  return Math.max(...latitudes) - Math.min(...latitudes);
}

const areaOf = ({ id, tone, outline }: MapRing): Feature<Polygon> => ({
  type: 'Feature',
  properties: { id, tone },
  geometry: { type: 'Polygon', coordinates: [outline.map(([lon, lat]) => [lon, lat])] },
});

const labelOf = ({ id, tone, label, outline }: MapRing): Feature<Point> => ({
  type: 'Feature',
  properties: { id, tone, label },
  geometry: { type: 'Point', coordinates: [...southernmost(outline)] },
});

/** Below the middle there is room: the names of epicentres stand beside them. */
const southernmost = (outline: MapRing['outline']): readonly [number, number] =>
  outline.reduce((low, point) => (point[1] < low[1] ? point : low));
