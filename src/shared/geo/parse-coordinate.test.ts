import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCoordinate } from './format-coordinate.ts';
import { looksSwapped, parseCoordinate } from './parse-coordinate.ts';

const weishan = { ok: true, lon: 99.96, lat: 25.22 };

describe('format', () => {
  test('as the bulletins write it', () => {
    expect(formatCoordinate({ lon: 99.96, lat: 25.24 }, 'chinese')).toBe('北纬25.24度，东经99.96度');
    expect(formatCoordinate({ lon: 99.96, lat: 25.24 }, 'symbol')).toBe('25.24°N 99.96°E');
  });

  test('the other hemispheres, and no signed zero', () => {
    expect(formatCoordinate({ lon: -70.5, lat: -33.456 }, 'chinese')).toBe('南纬33.46度，西经70.50度');
    expect(formatCoordinate({ lon: -0.001, lat: -0.001 }, 'symbol')).toBe('0.00°N 0.00°E');
    expect(formatCoordinate({ lon: 99.9601, lat: 25.2199 }, 'symbol', 4)).toBe('25.2199°N 99.9601°E');
  });
});

describe('parse', () => {
  test.each([
    ['25.22N 99.96E', 'labelled'],
    ['N25.22 E99.96', 'labelled'],
    ['25.22°N, 99.96°E', 'labelled'],
    ['99.96E,25.22N', 'labelled'],
    ['E 99.96 , N 25.22', 'labelled'],
    ['lat 25.22 lon 99.96', 'labelled'],
    ['Latitude: 25.22, Longitude: 99.96', 'labelled'],
    ['纬度：25.22 经度：99.96', 'labelled'],
    ['北纬25.22度、东经99.96度', 'labelled'],
    ['（北纬２５．２２度，东经９９．９６度）', 'labelled'],
    ['东经99.96°，北纬25.22°', 'labelled'],
    ['北緯25.22度 東經99.96度', 'labelled'],
    ['25.22, 99.96', 'plausible'],
    ['99.96 25.22', 'plausible'],
    ['[99.96,25.22]', 'plausible'],
    ['25.22/99.96', 'plausible'],
    ['25.22N 99.96', 'labelled'],
    ['99.96N 25.22E', 'swapped'],
    ['北纬99.96度，东经25.22度', 'swapped'],
  ])('%s', (text, order) => {
    expect(parseCoordinate(text)).toEqual({ ...weishan, order });
  });

  test.each([
    '25°13′12″N 99°57′36″E',
    `25°13'12"N 99°57'36"E`,
    "25º13''12''N".replace("13''", "13'") + " 99º57'36''E",
    'N25°13′12″ E99°57′36″',
    '北纬25度13分12秒，东经99度57分36秒',
    '25°13.2′N 99°57.6′E',
    '25° 13′ 12″ N, 99° 57′ 36″ E',
  ])('degrees, minutes, seconds: %s', (text) => {
    const parsed = parseCoordinate(text);
    expect(parsed).toMatchObject({ ok: true, order: 'labelled' });
    expect(parsed.ok && [parsed.lat.toFixed(9), parsed.lon.toFixed(9)]).toEqual([
      '25.220000000',
      '99.960000000',
    ]);
  });

  test('order is told apart by China where both fit the globe, and assumed elsewhere', () => {
    expect(parseCoordinate('43.8, 87.6')).toEqual({ ok: true, lat: 43.8, lon: 87.6, order: 'plausible' });
    expect(parseCoordinate('87.6, 43.8')).toEqual({ ok: true, lat: 43.8, lon: 87.6, order: 'plausible' });
    expect(parseCoordinate('-33.4, -70.6')).toEqual({ ok: true, lat: -33.4, lon: -70.6, order: 'assumed' });
    expect(parseCoordinate('33.45S 70.66W')).toEqual({
      ok: true,
      lat: -33.45,
      lon: -70.66,
      order: 'labelled',
    });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['25.22', 'one-axis-only'],
    ['25.22N 26.1N', 'one-axis-only'],
    ['五印乡', 'not-a-coordinate'],
    ['25.22, 99.96, 10', 'not-a-coordinate'],
    ['25°61′N 99°57′E', 'not-a-coordinate'],
    ['2522N 9996E', 'not-a-coordinate'],
    ['25.22.1, 99.96', 'not-a-coordinate'],
    ['95N 195E', 'out-of-range'],
    ['200, 300', 'out-of-range'],
    ['1'.repeat(500), 'too-long'],
  ])('refuses «%s»: %s', (text, reason) => {
    expect(parseCoordinate(text)).toEqual({ ok: false, reason });
  });

  test('any text is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof parseCoordinate(text).ok).toBe('boolean');
      }),
      { verbose: true, numRuns: 500 },
    );
  });

  test('what is formatted is read back', () => {
    const place = fc.record({
      lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
      lat: fc.integer({ min: -900_000, max: 900_000 }).map((n) => n / 10_000),
    });
    fc.assert(
      fc.property(place, fc.constantFrom('chinese' as const, 'symbol' as const), ({ lon, lat }, style) => {
        const parsed = parseCoordinate(formatCoordinate({ lon, lat }, style, 4));
        expect(parsed).toEqual({ ok: true, lon: lon + 0, lat: lat + 0, order: 'labelled' });
      }),
      { verbose: true },
    );
  });
});

test('two typed fields that look exchanged', () => {
  expect(looksSwapped(25.22, 99.96)).toBe(true);
  expect(looksSwapped(99.96, 25.22)).toBe(false);
  expect(looksSwapped(-70.6, -33.4)).toBe(false);
});
