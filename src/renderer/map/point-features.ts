import type { Feature, FeatureCollection, Point } from 'geojson';
import type { MapPoint } from './map-data.ts';
import { markName } from './mark-images.ts';

const SORT_STEP: Readonly<Record<MapPoint['kind'], number>> = { earthquake: 0, incident: 1, place: 2 };

/** One feature a point; what matters most comes first where names crowd each other, and is drawn last, on top. */
export function pointFeatures(
  points: readonly MapPoint[],
  selectedId: string | null,
): FeatureCollection<Point> {
  return { type: 'FeatureCollection', features: points.map((point) => pointFeature(point, selectedId)) };
}

function pointFeature(point: MapPoint, selectedId: string | null): Feature<Point> {
  const isSelected = point.id === selectedId;
  const isEmphasised = isSelected || point.isEmphasised === true;
  return {
    type: 'Feature',
    properties: {
      id: point.id,
      label: point.label,
      detail: point.detail ?? '',
      tone: point.tone,
      mark: markName(point.kind, point.tone),
      size: isEmphasised ? 1 : 0.78,
      isSelected,
      isPlace: point.kind === 'place',
      order: SORT_STEP[point.kind] - (isEmphasised ? 10 : 0),
    },
    geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
  };
}
