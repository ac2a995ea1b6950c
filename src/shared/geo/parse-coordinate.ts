import { isPosition } from './position.ts';

/**
 * Reads a place typed or pasted by a person. Accepted, in WGS84 degrees:
 *
 * | form | example |
 * |---|---|
 * | decimal pair, either order | 25.22, 99.96 · 99.96 25.22 |
 * | hemisphere letters | 25.22N 99.96E · N25.22 E99.96 |
 * | degrees, minutes, seconds | 25°13′12″N 99°57′36″E · 25°13.2'N 99°57.6'E |
 * | Chinese | 北纬25.22度、东经99.96度 · 东经99度57分36秒 北纬25度13分12秒 |
 *
 * `order` says how latitude and longitude were told apart: `labelled` by the text, `plausible` by the only
 * order that is on the globe or in China, `assumed` where both orders are possible (latitude first), `swapped`
 * where the labels cannot be right and were exchanged. Show the last two to the person before using the place.
 */
export type ParsedCoordinate =
  | { ok: true; lon: number; lat: number; order: 'labelled' | 'plausible' | 'assumed' | 'swapped' }
  | { ok: false; reason: CoordinateRefusal };

type CoordinateRefusal = 'empty' | 'too-long' | 'not-a-coordinate' | 'one-axis-only' | 'out-of-range';

type Axis = 'lat' | 'lon';
type Part = { value: number; axis: Axis | null };

const MAX_LENGTH = 200;
const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,12})?)(?![\d.])`;
const BEFORE = String.raw`(?:(北纬|南纬|东经|西经|纬度|经度|LAT|LON|[NSEW])[ :=]*)?`;
const MINUTES = String.raw`(?: *(\d{1,2}(?:\.\d{1,10})?) *[′'](?: *(\d{1,2}(?:\.\d{1,8})?) *[″"])?)?`;
const PART = new RegExp(String.raw`^${BEFORE}([+-]?)${NUMBER}(?: *°${MINUTES})?`);
const AFTER = /^ *([NSEW])/;

export function parseCoordinate(text: string): ParsedCoordinate {
  if (text.length > MAX_LENGTH) return { ok: false, reason: 'too-long' };
  const plain = normalise(text);
  if (plain === '') return { ok: false, reason: 'empty' };
  const first = readPart(plain);
  if (!first) return { ok: false, reason: 'not-a-coordinate' };
  const rest = first.rest.replace(/^[ ,;]+/, '');
  if (rest === '') return { ok: false, reason: 'one-axis-only' };
  const second = readPart(rest);
  if (!second || second.rest.trim() !== '') return { ok: false, reason: 'not-a-coordinate' };
  return combine(first.part, second.part);
}

/** One spelling for each sign: full-width forms, the many degree, minute and second marks, the Chinese units. */
function normalise(text: string): string {
  return (
    text
      .replaceAll(/[º˚]/g, '°')
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll('緯', '纬')
      .replaceAll('東經', '东经')
      .replaceAll('西經', '西经')
      .replaceAll('經度', '经度')
      .replaceAll(/LATITUDE/g, 'LAT')
      .replaceAll(/LONGITUDE|LNG/g, 'LON')
      .replaceAll(/[′''‘’]{2}|[″“”]|秒/g, '"')
      .replaceAll(/[′‘’]|分/g, "'")
      // 纬度 and 经度 are axis names; every other 度 is the unit.
      .replaceAll(/(?<![纬经])度/g, '°')
      .replaceAll('−', '-')
      .replaceAll(/[、/|\t\n\r]/g, ',')
      .replaceAll(/[()[\]]/g, ' ')
      .trim()
  );
}

function readPart(text: string): { part: Part; rest: string } | null {
  const match = PART.exec(text);
  if (!match) return null;
  const [whole, before, sign, degrees, minutes, seconds] = match;
  const tail = text.slice(whole.length);
  const after = before ? null : AFTER.exec(tail);
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (minute >= 60 || second >= 60) return null;
  const label = before ?? after?.[1] ?? '';
  const isNegative = sign === '-' || ['S', 'W', '南纬', '西经'].includes(label);
  const size = Number(degrees) + minute / 60 + second / 3600;
  return {
    part: { value: isNegative ? -size : size, axis: axisOf(label) },
    rest: tail.slice(after?.[0].length ?? 0),
  };
}

function axisOf(label: string): Axis | null {
  if (['N', 'S', 'LAT', '北纬', '南纬', '纬度'].includes(label)) return 'lat';
  return label === '' ? null : 'lon';
}

function combine(first: Part, second: Part): ParsedCoordinate {
  if (first.axis !== null && first.axis === second.axis) return { ok: false, reason: 'one-axis-only' };
  if (first.axis !== null || second.axis !== null) {
    const latFirst = first.axis === 'lat' || second.axis === 'lon';
    const lat = latFirst ? first.value : second.value;
    const lon = latFirst ? second.value : first.value;
    if (isPosition(lon, lat)) return { ok: true, lon, lat, order: 'labelled' };
    if (isPosition(lat, lon)) return { ok: true, lon: lat, lat: lon, order: 'swapped' };
    return { ok: false, reason: 'out-of-range' };
  }
  const latFirst = { lat: first.value, lon: second.value };
  const lonFirst = { lat: second.value, lon: first.value };
  const canLatFirst = isPosition(latFirst.lon, latFirst.lat);
  const canLonFirst = isPosition(lonFirst.lon, lonFirst.lat);
  if (!canLatFirst && !canLonFirst) return { ok: false, reason: 'out-of-range' };
  if (!canLonFirst) return { ok: true, ...latFirst, order: 'plausible' };
  if (!canLatFirst) return { ok: true, ...lonFirst, order: 'plausible' };
  if (isInChinaBox(latFirst.lon, latFirst.lat)) return { ok: true, ...latFirst, order: 'plausible' };
  if (isInChinaBox(lonFirst.lon, lonFirst.lat)) return { ok: true, ...lonFirst, order: 'plausible' };
  return { ok: true, ...latFirst, order: 'assumed' };
}

/** Whether two typed fields look exchanged: impossible or abroad as given, in China the other way round. */
export function looksSwapped(lon: number, lat: number): boolean {
  return !isInChinaBox(lon, lat) && isInChinaBox(lat, lon);
}

/** A box around China's land and sea; its two ranges do not overlap, so at most one order of a pair fits. */
function isInChinaBox(lon: number, lat: number): boolean {
  return lon >= 73 && lon <= 136 && lat >= 3 && lat <= 54;
}
