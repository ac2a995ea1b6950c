import { expect, test } from 'vitest';
import {
  childTypes,
  DEFAULT_INCIDENT_TYPES,
  EARTHQUAKE_TYPE,
  findIncidentType,
  isOfType,
} from './incident-types.ts';

test('four classes, their sub-classes, and codes marked as unconfirmed defaults', () => {
  expect(childTypes(null).map(({ code, name }) => [code, name.zh])).toEqual([
    ['11', '自然灾害'],
    ['12', '事故灾难'],
    ['13', '公共卫生事件'],
    ['14', '社会安全事件'],
  ]);
  expect(['11', '12', '13', '14'].map((code) => childTypes(code).length)).toEqual([7, 19, 5, 8]);
  expect(
    childTypes('11A')
      .map(({ code }) => code)
      .join(' '),
  ).toBe('11A01 11A02 11A03 11A04 11A05 11A06 11A07 11A08');
  expect(DEFAULT_INCIDENT_TYPES.every(({ codeSystem }) => codeSystem === 'default-unconfirmed')).toBe(true);
});

test('every code once, every parent a row', () => {
  const codes = DEFAULT_INCIDENT_TYPES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(DEFAULT_INCIDENT_TYPES.filter(({ parent }) => parent !== null && !codes.includes(parent))).toEqual(
    [],
  );
});

test('a code without a row is found at the nearest one above it', () => {
  expect(findIncidentType(EARTHQUAKE_TYPE)?.name).toEqual({ zh: '地震灾害', en: 'Earthquake disasters' });
  expect(findIncidentType('11C05')?.code).toBe('11C');
  expect(findIncidentType('11Z')?.code).toBe('11');
  expect([findIncidentType('99'), findIncidentType('')]).toEqual([null, null]);
  expect([isOfType('11C05', '11C'), isOfType('11', '11C'), isOfType('11C', '11')]).toEqual([
    true,
    false,
    true,
  ]);
});
