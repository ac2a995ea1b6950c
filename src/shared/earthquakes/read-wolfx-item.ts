import type { QuakeFields } from './accept-quake.ts';
import { isNaturalPlace } from './read-cenc-item.ts';
import { readBeijingTime, readField, readNumber, readText, type JsonObject } from './read-field.ts';

/** One item of the third-party mirror of the CENC list: strings throughout, Beijing time. */
export function readWolfxItem(item: JsonObject): QuakeFields {
  const place = readText(readField(item, 'placeName')) || readText(readField(item, 'location'));
  return {
    source: 'wolfx',
    sourceEventId: readText(readField(item, 'EventID')),
    originAt: readBeijingTime(readField(item, 'time')),
    lon: readNumber(readField(item, 'longitude')),
    lat: readNumber(readField(item, 'latitude')),
    depthKm: readNumber(readField(item, 'depth')),
    magnitude: readNumber(readField(item, 'magnitude')),
    magnitudeType: '',
    place,
    status: readText(readField(item, 'type')).toLowerCase() === 'reviewed' ? 'reviewed' : 'automatic',
    isEarthquake: isNaturalPlace(place),
  };
}
