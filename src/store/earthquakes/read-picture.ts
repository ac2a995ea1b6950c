import { distanceKm } from '#shared/geo/distance-km.ts';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import type { Earthquake } from '#shared/earthquakes/entities.ts';
import {
  epicentralIntensity,
  intensityAt,
  intensityRings,
  ringPolygon,
} from '#shared/earthquakes/intensity.ts';
import { findIntensityModel } from '#shared/earthquakes/intensity-models.ts';
import type { Organisation } from '#shared/organisations/schema.ts';
import { subtreePrefix } from '#shared/regions/region-code.ts';
import type { QuakeSettings } from '#shared/settings/schema.ts';
import type { ReadDb } from '../database/handles.ts';
import { listTownships } from '../organisations/organisations.ts';
import { readBureau, readQuakeSettings } from '../settings/read-settings.ts';
import { incidentOfEarthquake, listMessages, listSequence, readEarthquake } from './earthquake-queries.ts';

const OUTERMOST = 4;

const modelOf = ({ zone }: QuakeSettings) => (zone === null ? null : findIntensityModel(zone));

/** 地震速判: gathers the earthquake, its sequence, the estimate, and the townships in its rings. */
export function readPicture(db: ReadDb, id: string): EarthquakePicture {
  const earthquake = readEarthquake(db, id);
  const settings = readQuakeSettings(db);
  const townships = listTownships(db, subtreePrefix(readBureau(db).regionCode));
  return {
    earthquake,
    incidentId: incidentOfEarthquake(db, id),
    sequence: listSequence(db, earthquake.sequenceId).map((other) => ({
      earthquake: other,
      distanceKm: distanceKm(earthquake, other),
      incidentId: incidentOfEarthquake(db, other.id),
    })),
    messages: listMessages(db, id).map(
      ({ source, sourceEventId, originAt, magnitude, lon, lat, recordedAt }) => ({
        source,
        sourceEventId,
        originAt,
        magnitude,
        lon,
        lat,
        at: recordedAt,
      }),
    ),
    estimate: estimateOf(earthquake, settings),
    places: placesIn(earthquake, townships, settings),
    placesWithoutCoordinate: townships.filter(({ lon, lat }) => lon === null || lat === null),
  };
}

function estimateOf(earthquake: Earthquake, settings: QuakeSettings): EarthquakePicture['estimate'] {
  const model = modelOf(settings);
  const { magnitude } = earthquake;
  if (magnitude === null || model === null) return null;
  return {
    zone: model.zone,
    zoneConfirmed: settings.zoneConfirmed,
    azimuthDeg: settings.azimuthDeg,
    epicentralIntensity: epicentralIntensity(magnitude, model).value,
    rings: intensityRings(magnitude, model, OUTERMOST).map((ring) => ({
      ...ring,
      outline: (ringPolygon(earthquake, ring, settings.azimuthDeg).coordinates[0] ?? []).map(
        ([lon = 0, lat = 0]): [number, number] => [lon, lat],
      ),
    })),
  };
}

/** Nearest first: the townships whose seat lies inside the outermost ring. */
function placesIn(
  earthquake: Earthquake,
  townships: readonly Organisation[],
  settings: QuakeSettings,
): EarthquakePicture['places'] {
  const model = modelOf(settings);
  const { magnitude, lon, lat } = earthquake;
  if (magnitude === null || model === null) return [];
  return townships
    .flatMap((organisation) => {
      if (organisation.lon === null || organisation.lat === null) return [];
      const seat = { lon: organisation.lon, lat: organisation.lat };
      const { degree } = intensityAt({ lon, lat, magnitude }, model, seat, settings.azimuthDeg);
      return degree < OUTERMOST
        ? []
        : [{ organisation, distanceKm: distanceKm(earthquake, seat), intensity: degree }];
    })
    .toSorted((a, b) => a.distanceKm - b.distanceKm);
}
