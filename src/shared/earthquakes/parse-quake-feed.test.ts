import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuakeFeed } from './parse-quake-feed.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../e2e/fixtures/quake/${name}`, import.meta.url), 'utf8');
const dataFile = (name: string): URL => new URL(`../../../../shared/data/quake/${name}`, import.meta.url);
const summary = dataFile('usgs-all_day.geojson');
const history = dataFile('usgs-yunnan-m5-history.geojson');
const absent = ' (skipped where ../shared/data/quake is absent)';

function read(text: string, limits: Parameters<typeof parseQuakeFeed>[1] = {}) {
  const result = parseQuakeFeed(text, limits);
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result;
}

/** A USGS feed of one event; what is given replaces its fields. */
function feature(properties: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) {
  return {
    type: 'Feature',
    id: 'us1',
    properties: { mag: 4.2, time: 1713477250000, type: 'earthquake', status: 'automatic', ...properties },
    geometry: { type: 'Point', coordinates: [99.96, 25.22, 10] },
    ...rest,
  };
}
const feed = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const reasonsOf = (text: string, limits = {}) => read(text, limits).refused.map(({ reason }) => reason);

describe('CENC list', () => {
  const weishan = read(fixture('cenc-weishan-2024-04.json'));
  const [second, first] = weishan.quakes;

  test('both Weishan earthquakes, Beijing time read as UTC', () => {
    expect({ ...weishan, quakes: weishan.quakes.length }).toEqual({
      ok: true,
      form: 'cenc',
      total: 2,
      quakes: 2,
      refused: [],
      withoutMagnitude: 0,
    });
    expect({ ...first, raw: '' }).toEqual({
      source: 'cenc',
      sourceEventId: 'CD20240419055410',
      originAt: 1713477250000,
      lon: 99.96,
      lat: 25.22,
      depthKm: 10,
      magnitude: 4.2,
      magnitudeType: 'M',
      place: '云南大理州巍山县',
      status: 'reviewed',
      reviewed: true,
      raw: '',
    });
    expect([second?.originAt, second?.magnitude, second?.lat]).toEqual([1713935116000, 4.3, 25.24]);
    expect(JSON.parse(first?.raw ?? '')).toMatchObject({ O_TIME: '2024-04-19 05:54:10', M: '4.2' });
  });

  test.each([
    ['byte order mark', (text: string) => `\uFEFF${text}`],
    ['callback name', (text: string) => `jQuery1910_cb.done${text.trim()};`],
    ['empty comment', (text: string) => `/**/cb${text.trim()} ;\n`],
    ['no parentheses', (text: string) => text.trim().slice(1, -1)],
    ['spaces', (text: string) => `\n\t (  ${text.trim().slice(1)}  `],
    ['a bare list', (text: string) => text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)],
    ['only the old id', (text: string) => text.replaceAll(/"NEW_DID":"[^"]*"/g, '"NEW_DID":""')],
  ])('is the same with %s', (_, change) => {
    const changed = read(change(fixture('cenc-weishan-2024-04.json')));
    const withoutRaw = (quakes: typeof weishan.quakes) => quakes.map((quake) => ({ ...quake, raw: '' }));
    expect(withoutRaw(changed.quakes)).toEqual(withoutRaw(weishan.quakes));
  });

  test('good, doubtful and hostile items side by side', () => {
    const mixed = read(fixture('cenc-mixed-items.json'));
    expect(
      mixed.quakes.map(({ sourceEventId, magnitude, place }) => [sourceEventId, magnitude, place]),
    ).toEqual([
      ['CD20240419055410', 4.2, '云南大理州巍山县'],
      ['CD20240424130516', 4.3, '云南大理州巍山县'],
      ['CDMARKUP', null, '云南大理州<img src=x onerror=alert(1)> 巍山县'],
    ]);
    expect(mixed.refused).toEqual([
      { index: 2, reason: 'duplicate-in-file', sourceEventId: 'CD20240424130516' },
      { index: 3, reason: 'bad-time', sourceEventId: 'CDBADDATE' },
      { index: 4, reason: 'missing-time', sourceEventId: 'CDNOTIME' },
      { index: 5, reason: 'bad-coordinate', sourceEventId: 'CDSWAPPED' },
      { index: 6, reason: 'out-of-range', sourceEventId: 'CDDEEP' },
      { index: 7, reason: 'bad-magnitude', sourceEventId: 'CDWORDS' },
      { index: 8, reason: 'not-an-earthquake', sourceEventId: 'CDBLAST' },
      { index: 10, reason: 'too-long', sourceEventId: 'CDLONG' },
      { index: 11, reason: 'not-an-object', sourceEventId: null },
      { index: 12, reason: 'missing-time', sourceEventId: null },
      { index: 13, reason: 'not-an-object', sourceEventId: null },
    ]);
    expect([mixed.total, mixed.withoutMagnitude]).toEqual([14, 1]);
    expect(({} as Record<string, unknown>)['O_TIME']).toBeUndefined();
  });

  test.each([
    [{ M: '0', M_MS: '5.1' }, 5.1, 'Ms'],
    [{ M: 4.5 }, 4.5, 'M'],
    [{ M: '' }, null, null],
  ])('magnitude of %j', (columns, magnitude, magnitudeType) => {
    const item = {
      O_TIME: '2024-04-19 05:54:10',
      EPI_LAT: 25.22,
      EPI_LON: '99.96',
      AUTO_FLAG: 'A',
      ...columns,
    };
    const [quake] = read(JSON.stringify({ shuju: [item] })).quakes;
    expect(quake).toMatchObject({ magnitude, magnitudeType, depthKm: null, status: 'automatic' });
    expect(quake?.sourceEventId).toBe('origin-1713477250000-25.22-99.96');
  });
});

describe('numbered list', () => {
  test('strings, Beijing time, keys that are not numbers left out', () => {
    const text = JSON.stringify({
      No1: {
        type: 'reviewed',
        EventID: 'CENC.20240419055410',
        time: '2024-04-19 05:54:10',
        ReportTime: '2024-04-19 06:00:00',
        location: '云南大理州巍山县',
        magnitude: '4.2',
        depth: '10',
        latitude: '25.22',
        longitude: '99.96',
        intensity: '6',
      },
      No2: {
        type: 'automatic',
        time: '2024-04-24 13:05:16',
        placeName: '巍山',
        latitude: '25.24',
        longitude: '99.96',
      },
      No3: 'x',
      md5: 'ab12',
    });
    const result = read(text);
    expect({ ...result.quakes[0], raw: '' }).toEqual({
      source: 'wolfx',
      sourceEventId: 'CENC.20240419055410',
      originAt: 1713477250000,
      lon: 99.96,
      lat: 25.22,
      depthKm: 10,
      magnitude: 4.2,
      magnitudeType: null,
      place: '云南大理州巍山县',
      status: 'reviewed',
      reviewed: true,
      raw: '',
    });
    expect(result.quakes[1]).toMatchObject({ place: '巍山', magnitude: null, originAt: 1713935116000 });
    expect([result.form, result.total, result.refused]).toEqual([
      'wolfx',
      3,
      [{ index: 2, reason: 'not-an-object', sourceEventId: null }],
    ]);
  });
});

describe('USGS GeoJSON', () => {
  test('the copy of the second Weishan earthquake', () => {
    const { quakes, form } = read(fixture('usgs-weishan-second.geojson'));
    expect(form).toBe('usgs-geojson');
    expect(quakes.map((quake) => ({ ...quake, raw: '' }))).toEqual([
      {
        source: 'usgs',
        sourceEventId: 'ustest0001',
        originAt: 1713935117812,
        lon: 100.0132,
        lat: 25.2871,
        depthKm: 10,
        magnitude: 4.4,
        magnitudeType: 'mb',
        place: 'Weishan, Yunnan, China (constructed test copy)',
        status: 'reviewed',
        reviewed: true,
        raw: '',
      },
    ]);
  });

  test.skipIf(!existsSync(summary))(
    `a real day: 146 items, 145 earthquakes, one quarry blast${absent}`,
    () => {
      const result = read(readFileSync(summary, 'utf8'), { now: 1397476327000 });
      const statuses = Object.groupBy(result.quakes, ({ status }) => status);
      expect([result.form, result.total, result.quakes.length, result.withoutMagnitude]).toEqual([
        'usgs-geojson',
        146,
        145,
        0,
      ]);
      expect(result.refused).toEqual([
        { index: 90, reason: 'not-an-earthquake', sourceEventId: 'uw60740681' },
      ]);
      expect([statuses.automatic?.length, statuses.reviewed?.length]).toEqual([95, 50]);
    },
  );

  test.skipIf(!existsSync(history))(`the reduced catalogue form: depth from its property${absent}`, () => {
    const result = read(readFileSync(history, 'utf8'));
    expect([result.total, result.quakes.length, result.refused]).toEqual([143, 143, []]);
    const yangbi = result.quakes.find(({ sourceEventId }) => sourceEventId === 'us7000e532');
    expect({ ...yangbi, raw: '' }).toEqual({
      source: 'usgs',
      sourceEventId: 'us7000e532',
      originAt: 1621604917193,
      lon: 100.0082,
      lat: 25.7274,
      depthKm: 9,
      magnitude: 6.1,
      magnitudeType: null,
      place: '25 km NW of Dali, China',
      status: 'automatic',
      reviewed: false,
      raw: '',
    });
  });

  test('deleted events are handed on as deleted', () => {
    const { quakes } = read(feed(feature({ status: 'deleted', mag: null })));
    expect(quakes[0]).toMatchObject({ status: 'deleted', reviewed: false, magnitude: null });
  });

  test.each([
    ['no time', feature({ time: null }), 'missing-time'],
    ['time in words', feature({ time: 'yesterday' }), 'bad-time'],
    ['time past all bounds', feature({ time: 1e18 }), 'out-of-range'],
    ['no geometry', feature({}, { geometry: null }), 'bad-coordinate'],
    ['coordinates not a list', feature({}, { geometry: { coordinates: '99.96,25.22' } }), 'bad-coordinate'],
    ['latitude of 125', feature({}, { geometry: { coordinates: [99, 125] } }), 'bad-coordinate'],
    ['depth in words', feature({}, { geometry: { coordinates: [99, 25, 'deep'] } }), 'bad-depth'],
    ['depth of 6400 km', feature({}, { geometry: { coordinates: [99, 25, 6400] } }), 'out-of-range'],
    ['magnitude a list', feature({ mag: [4] }), 'bad-magnitude'],
    ['magnitude 42', feature({ mag: 42 }), 'out-of-range'],
    ['an explosion', feature({ type: 'explosion' }), 'not-an-earthquake'],
    ['type a number', feature({ type: 7 }), 'not-an-earthquake'],
    ['an endless place', feature({ place: 'x'.repeat(201) }), 'too-long'],
    ['an endless id', feature({}, { id: 'x'.repeat(201) }), 'too-long'],
    ['endless other fields', feature({ detail: 'x'.repeat(20_000) }), 'too-long'],
    ['null', null, 'not-an-object'],
    ['a list', [], 'not-an-object'],
  ])('refuses an item with %s', (_, item, reason) => {
    expect(reasonsOf(feed(item))).toEqual([reason]);
  });

  test('a number JSON can write and no double can hold', () => {
    expect(reasonsOf(feed(feature()).replace('4.2', '1e999'))).toEqual(['bad-magnitude']);
  });

  test('the future, with five minutes of grace for the source’s clock', () => {
    const text = feed(feature());
    expect(reasonsOf(text, { now: 1713477250000 - 5 * 60_000 - 1 })).toEqual(['future-time']);
    expect(reasonsOf(text, { now: 1713477250000 - 5 * 60_000 })).toEqual([]);
    expect(reasonsOf(text)).toEqual([]);
  });

  test('numbers sent as strings are read', () => {
    const { quakes } = read(feed(feature({ mag: '4.2', time: '1713477250000' })));
    expect(quakes[0]).toMatchObject({ magnitude: 4.2, originAt: 1713477250000 });
  });
});

describe('a file refused as a whole', () => {
  const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['a byte order mark alone', '\uFEFF', 'empty'],
    ['a login page', fixture('login-page.json'), 'web-page'],
    ['a server’s error line', '502 Bad Gateway', 'not-json'],
    ['code behind the call', fixture('cenc-trailing-code.json'), 'not-json'],
    ['two values', '{"shuju":[]}{"shuju":[]}', 'not-json'],
    ['NaN', '{"shuju":[{"M":NaN}]}', 'not-json'],
    ['code in place of data', 'alert(1)', 'not-json'],
    ['a closing bracket too many', '{"shuju":[]}]', 'not-json'],
    ['a bracket short', '{"shuju":[}', 'truncated'],
    ['mixed brackets', '{"shuju":[}}', 'not-json'],
    ['half a file', fixture('cenc-truncated.json'), 'truncated'],
    ['a parenthesis left open', '({"shuju":[]}', 'truncated'],
    ['only the opening', 'callback(', 'truncated'],
    ['a string left open', '{"shuju":"', 'truncated'],
    ['an escape at the end', '{"shuju":"\\', 'truncated'],
    ['a number', '42', 'unknown-form'],
    ['null', 'null', 'unknown-form'],
    ['an empty list', '[]', 'unknown-form'],
    ['another object', '{"type":"Feature"}', 'unknown-form'],
    ['features that are no list', '{"type":"FeatureCollection","features":{}}', 'unknown-form'],
    ['a form only in the prototype', '{"__proto__":{"shuju":[]}}', 'unknown-form'],
    ['a hundred thousand lists', nested(100_000, '[', ']'), 'too-deep'],
    ['a hundred thousand objects', nested(100_000, '{"a":', '}'), 'too-deep'],
    ['deep and cut off', '['.repeat(100_000), 'too-deep'],
  ])('%s', (_, text, refusal) => {
    expect(parseQuakeFeed(text)).toEqual({ ok: false, refusal });
  });

  test('size in UTF-8 bytes, items, depth', () => {
    const text = feed(feature({ place: '巍山' }));
    const bytes = new TextEncoder().encode(text).length;
    expect(parseQuakeFeed(text, { maxBytes: bytes }).ok).toBe(true);
    expect(parseQuakeFeed(text, { maxBytes: bytes - 1 })).toEqual({ ok: false, refusal: 'too-large' });
    expect(parseQuakeFeed('x'.repeat(101), { maxBytes: 100 })).toEqual({ ok: false, refusal: 'too-large' });
    expect(parseQuakeFeed(feed(1, 2, 3), { maxItems: 2 })).toEqual({ ok: false, refusal: 'too-many-items' });
    expect(parseQuakeFeed(text, { maxDepth: 5 }).ok).toBe(true);
    expect(parseQuakeFeed(text, { maxDepth: 4 })).toEqual({ ok: false, refusal: 'too-deep' });
  });

  test('brackets inside strings do not nest', () => {
    expect(read(feed(feature({ place: '[{"'.repeat(50) }))).quakes[0]?.place).toBe('[{"'.repeat(50));
  });
});

describe('whatever comes', () => {
  const report = { verbose: true, numRuns: 400 };
  /** Refused with a reason, or every item accounted for. */
  const isAnswered = (text: string): boolean => {
    const result = parseQuakeFeed(text);
    return result.ok
      ? result.quakes.length + result.refused.length === result.total
      : /^[a-z-]+$/.test(result.refusal);
  };

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(isAnswered(text)).toBe(true);
      }),
      report,
    );
  });

  test('any JSON in each form is answered, item by item', () => {
    const values = fc.json({ maxDepth: 4 });
    const wrappers = fc.constantFrom(
      (json: string) => `{"type":"FeatureCollection","features":[${json}]}`,
      (json: string) => `({"shuju":[${json},${json}]})`,
      (json: string) => `cb({"No1":${json},"No2":${json}});`,
    );
    fc.assert(
      fc.property(values, wrappers, (json, wrap) => {
        expect(isAnswered(wrap(json))).toBe(true);
      }),
      report,
    );
  });

  test('fields of any type are answered, item by item', () => {
    const anything = fc.oneof(fc.anything({ withBigInt: false }), fc.double(), fc.string());
    const items = fc.record({
      mag: anything,
      time: anything,
      place: anything,
      status: anything,
      type: anything,
    });
    fc.assert(
      fc.property(items, anything, anything, (properties, id, coordinates) => {
        expect(isAnswered(feed(feature(properties, { id, geometry: { coordinates } })))).toBe(true);
      }),
      report,
    );
  });

  test('a file cut anywhere, or with one character changed, is answered', () => {
    const whole = fixture('cenc-mixed-items.json');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({ minLength: 0, maxLength: 1 }), (at, character) => {
        expect(isAnswered(whole.slice(0, at))).toBe(true);
        expect(isAnswered(whole.slice(0, at) + character + whole.slice(at + 1))).toBe(true);
      }),
      { verbose: true, numRuns: 200 },
    );
  });
});
