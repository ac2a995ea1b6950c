import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { boundsAround, type MapCamera } from '../map/camera.ts';
import type { MapPoint } from '../map/map-data.ts';

const NEAREST_ZOOM = 10;
/** Without rings the map still shows the county around the epicentre. */
const LEAST_DEGREES = 0.5;

/** This epicentre, the others of its sequence, and the townships inside the rings. `unknown` names a magnitude nobody gave. */
export function picturePoints(
  { earthquake, sequence, places }: EarthquakePicture,
  unknown: string,
): readonly MapPoint[] {
  const epicentres = sequence.map(({ earthquake: { id, lon, lat, magnitude, originAt } }): MapPoint => ({
    id,
    lon,
    lat,
    label: magnitude === null ? unknown : `M${magnitude.toFixed(1)}`,
    detail: formatSecond(originAt),
    kind: 'earthquake',
    tone: 'neutral',
    isEmphasised: id === earthquake.id,
  }));
  const townships = places.flatMap(({ organisation: { id, lon, lat, name } }): MapPoint[] =>
    lon === null || lat === null ? [] : [{ id, lon, lat, label: name, kind: 'place', tone: 'neutral' }],
  );
  return [...epicentres, ...townships];
}

/** Looks at the outermost ring, or at the epicentres where there is none. */
export function pictureCamera({ estimate, sequence }: EarthquakePicture): MapCamera {
  const outlines = (estimate?.rings ?? []).flatMap(({ outline }) => outline);
  const epicentres = sequence.map(({ earthquake: { lon, lat } }) => [lon, lat]);
  const bounds = boundsAround([...outlines, ...epicentres], LEAST_DEGREES);
  return bounds === null
    ? { kind: 'view', lon: 105, lat: 35, zoom: 3 }
    : { kind: 'bounds', bounds, maxZoom: NEAREST_ZOOM };
}
