import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import type { IncidentLevel } from '#shared/incidents/schema.ts';
import type { MapPoint } from '../map/map-data.ts';
import type { Tone } from '../map/map-palette.ts';

/** Only a level somebody has set colours a mark; a suggestion does not. */
const TONES: Readonly<Record<IncidentLevel, Tone>> = { 1: 'red', 2: 'orange', 3: 'yellow', 4: 'blue' };

interface PlacedIncidents {
  readonly incidents: readonly IncidentSummary[];
  /** Magnitudes by earthquake id. */
  readonly magnitudes: ReadonlyMap<string, number | null>;
  readonly selectedId: string | null;
  readonly writeTime: (at: number) => string;
}

/** One mark for every incident that has a coordinate. Earthquakes are named by their magnitude, others by their title. */
export function incidentPoints({
  incidents,
  magnitudes,
  selectedId,
  writeTime,
}: PlacedIncidents): MapPoint[] {
  return incidents.flatMap((incident): MapPoint[] => {
    const { id, title, lon, lat, level, earthquakeId, occurredAt } = incident;
    if (lon === null || lat === null) return [];
    const magnitude = earthquakeId === null ? undefined : magnitudes.get(earthquakeId);
    return [
      {
        id,
        lon,
        lat,
        label: magnitude === undefined || magnitude === null ? title : `M${magnitude.toFixed(1)}`,
        detail: writeTime(occurredAt),
        kind: earthquakeId === null ? 'incident' : 'earthquake',
        tone: level === null ? 'neutral' : TONES[level],
        isEmphasised: id === selectedId,
      },
    ];
  });
}

/** The townships inside the rings, by their seats. */
export const placePoints = (places: EarthquakePicture['places']): MapPoint[] =>
  places.flatMap(({ organisation: { id, name, lon, lat } }): MapPoint[] =>
    lon === null || lat === null ? [] : [{ id, lon, lat, label: name, kind: 'place', tone: 'neutral' }],
  );
