import { describe, expect, test } from 'vitest';
import { checkIncidentDraft } from './check-incident-draft.ts';
import { emptyIncidentDraft, readIncidentDraft, suggestTitle, type IncidentDraft } from './incident-draft.ts';

const now = Date.UTC(2024, 3, 24, 5, 20);
const region = { code: '532927', fullName: '云南省大理白族自治州巍山彝族回族自治县' };
const empty = emptyIncidentDraft({ id: '018f0000-0000-7000-8000-000000000001', now, region });

const crash: IncidentDraft = {
  ...empty,
  typeCode: '12H',
  occurredAt: now - 600_000,
  place: ' 大仓镇小三家村路口 ',
  coordinate: '25.35 100.27',
  coordSource: '现场定位（WGS84）',
  source: '群众报警',
  deaths: '0',
  seriouslyInjured: '２',
  loss: '12.5万',
};

test('a complete form is filed with what is known, and null for what is not', () => {
  expect(checkIncidentDraft(crash, now)).toEqual({
    ok: true,
    form: {
      id: empty.id,
      title: '大仓镇小三家村路口道路交通事故',
      typeCode: '12H',
      occurredAt: now - 600_000,
      receivedAt: now,
      place: '大仓镇小三家村路口',
      regionCode: '532927',
      lon: 100.27,
      lat: 25.35,
      coordSource: '现场定位（WGS84）',
      source: '群众报警',
      deaths: 0,
      missing: null,
      seriouslyInjured: 2,
      slightlyInjured: null,
      trapped: null,
      affected: null,
      lossFen: 12_500_000,
      marking: 'internal',
    },
  });
});

test('a title of blanks alone is no title', () => {
  const checked = checkIncidentDraft({ ...crash, title: '  ' }, now);
  expect(checked).toEqual({ ok: false, faults: { title: { text: 'required', rule: 'report' } } });
});

test('an edited title stands, and without a coordinate there is no source of one', () => {
  const checked = checkIncidentDraft({ ...crash, title: '两车相撞', coordinate: '' }, now);
  expect(checked).toMatchObject({
    ok: true,
    form: { title: '两车相撞', lon: null, lat: null, coordSource: null },
  });
});

test('an empty form names every required element at once', () => {
  const required = { text: 'required', rule: 'report' };
  expect(checkIncidentDraft({ ...empty, receivedAt: null, regionCode: null }, now)).toEqual({
    ok: false,
    faults: {
      typeCode: required,
      occurredAt: required,
      receivedAt: required,
      place: required,
      regionCode: required,
      source: required,
    },
  });
});

describe('refusals', () => {
  const faultsOf = (change: Partial<IncidentDraft>) => {
    const checked = checkIncidentDraft({ ...crash, ...change }, now);
    return checked.ok ? {} : checked.faults;
  };

  test('nothing occurs after it was received, and nothing is received in the future', () => {
    expect(faultsOf({ occurredAt: now + 1 })).toEqual({
      occurredAt: { text: 'occursAfterReceipt', rule: 'order' },
    });
    expect(faultsOf({ receivedAt: now + 300_000 })).toEqual({});
    expect(faultsOf({ receivedAt: now + 300_001 })).toEqual({
      receivedAt: { text: 'receiptAhead', rule: 'order' },
    });
  });

  test('people are whole numbers, money is an amount', () => {
    expect(faultsOf({ deaths: '若干', missing: '1.5', trapped: '-1', loss: '一百' })).toEqual({
      deaths: { text: 'notACount', rule: 'count' },
      missing: { text: 'notACount', rule: 'count' },
      trapped: { text: 'notACount', rule: 'count' },
      loss: { text: 'notAnAmount', rule: 'amount' },
    });
  });

  test('a coordinate that cannot be read is not silently left out', () => {
    expect(faultsOf({ coordinate: '村口' })).toEqual({
      coordinate: { text: 'coordinate.not-a-coordinate', rule: 'coordinate' },
    });
  });

  test('a line has an end', () => {
    expect(faultsOf({ source: '报'.repeat(201) })).toEqual({
      source: { text: 'titleTooLong', rule: 'length' },
    });
  });
});

test('the title is made of place and type, without saying the type twice', () => {
  expect(suggestTitle('大仓镇甸中村', '地质灾害')).toBe('大仓镇甸中村地质灾害');
  expect(suggestTitle('大仓镇山林火灾', '火灾')).toBe('大仓镇山林火灾');
  expect([suggestTitle('', '火灾'), suggestTitle('大仓镇', null)]).toEqual(['', '']);
});

test('a draft of another version of the form is not restored', () => {
  expect(readIncidentDraft(JSON.parse(JSON.stringify(crash)))).toEqual(crash);
  expect(readIncidentDraft({ ...crash, marking: 'secret' })).toBeNull();
  expect(readIncidentDraft('x')).toBeNull();
});
