import type { QuakeFields } from './accept-quake.ts';
import { isJsonObject, readField, readNumber, readText, type JsonObject } from './read-field.ts';
import type { QuakeStatus } from './schema.ts';

/** Event types of the feed that are earthquakes; quarry blasts, explosions, ice quakes and the rest are not. */
const EARTHQUAKE_TYPES = ['earthquake', 'induced or triggered event'];

/**
 * One Feature of the USGS GeoJSON summary feed, or of the reduced catalogue form that keeps the depth in
 * `properties.depth_km` and leaves type and status out.
 * Source: earthquake.usgs.gov/earthquakes/feed/v1.0/geojson.php.
 */
export function readUsgsItem(feature: JsonObject): QuakeFields {
  const properties = objectOf(readField(feature, 'properties'));
  const [lon, lat, depth] = listOf(readField(objectOf(readField(feature, 'geometry')), 'coordinates'));
  const type = readField(properties, 'type');
  return {
    source: 'usgs',
    sourceEventId: readText(readField(feature, 'id')),
    originAt: readNumber(readField(properties, 'time')),
    lon: readNumber(lon),
    lat: readNumber(lat),
    depthKm: readNumber(depth ?? readField(properties, 'depth_km')),
    magnitude: readNumber(readField(properties, 'mag')),
    magnitudeType: readText(readField(properties, 'magType')),
    place: readText(readField(properties, 'place')),
    status: readStatus(readField(properties, 'status')),
    isEarthquake:
      type === undefined || type === null || EARTHQUAKE_TYPES.includes(readText(type).toLowerCase()),
  };
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** Older feeds write it in capitals. */
function readStatus(value: unknown): QuakeStatus {
  const status = readText(value).toLowerCase();
  return status === 'reviewed' || status === 'deleted' ? status : 'automatic';
}
