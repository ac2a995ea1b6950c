import type { QuakeFields } from './accept-quake.ts';
import { readBeijingTime, readField, readNumber, readText, type JsonObject } from './read-field.ts';
import type { QuakeStatus } from './schema.ts';

/** Magnitude columns in the order of preference; «0» in one of them means that it was not determined. */
const MAGNITUDES: readonly (readonly [column: string, type: string])[] = [
  ['M', 'M'],
  ['M_MS', 'Ms'],
  ['M_MS7', 'Ms7'],
  ['M_ML', 'ML'],
  ['M_MB', 'mb'],
  ['M_MB2', 'mB'],
];

/** The agency appends what kind of event it was to the place of one that is not a natural earthquake. */
const NOT_NATURAL = /[(（](?:疑似?)?(?:爆破|爆炸|爆|塌陷|塌方|矿震|滑坡|非天然)[^)）]{0,10}[)）]$/;

/** One item of the China Earthquake Networks Center's legacy list: strings throughout, Beijing time. */
export function readCencItem(item: JsonObject): QuakeFields {
  const place = readText(readField(item, 'LOCATION_C'));
  const { magnitude, magnitudeType } = readMagnitude(item);
  return {
    source: 'cenc',
    sourceEventId: readId(item),
    originAt: readBeijingTime(readField(item, 'O_TIME')),
    lon: readNumber(readField(item, 'EPI_LON')),
    lat: readNumber(readField(item, 'EPI_LAT')),
    depthKm: readNumber(readField(item, 'EPI_DEPTH')),
    magnitude,
    magnitudeType,
    place,
    status: readStatus(item),
    isEarthquake: isNaturalPlace(place),
  };
}

export function isNaturalPlace(place: string): boolean {
  return !NOT_NATURAL.test(place);
}

/** NEW_DID and CATA_ID name the same event, the second with a «.00» behind it. */
function readId(item: JsonObject): string {
  for (const key of ['NEW_DID', 'CATA_ID', 'id']) {
    const id = readText(readField(item, key));
    if (id !== '') return id.replace(/\.\d{2}$/, '');
  }
  return '';
}

function readMagnitude(item: JsonObject): { magnitude: number | null; magnitudeType: string } {
  for (const [column, magnitudeType] of MAGNITUDES) {
    const magnitude = readNumber(readField(item, column));
    if (magnitude !== null && magnitude !== 0) return { magnitude, magnitudeType };
  }
  return { magnitude: null, magnitudeType: '' };
}

/** AUTO_FLAG «M» is a manual solution; everything else is taken as automatic. */
function readStatus(item: JsonObject): QuakeStatus {
  const deleted = readText(readField(item, 'IS_DEL'));
  if (deleted !== '' && deleted !== '0') return 'deleted';
  return readText(readField(item, 'AUTO_FLAG')).toUpperCase() === 'M' ? 'reviewed' : 'automatic';
}
