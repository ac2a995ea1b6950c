import { expect, test } from 'vitest';
import type { Organisation } from '#shared/organisations/schema.ts';
import {
  checkOrganisation,
  newOrganisationValues,
  organisationValuesOf,
  readOrganisationValues,
} from './organisation-values.ts';

const TOWNSHIP: Organisation = {
  id: '01900000-0000-7000-8000-000000000001',
  name: '南诏镇',
  kind: 'township',
  parentId: '01900000-0000-7000-8000-000000000000',
  regionCode: '532927101',
  dutyPhone: '000-0001',
  fax: null,
  satellitePhone: null,
  lon: 100.31,
  lat: 25.23,
  coordSource: '演示生成:概略位置,未核实',
  sortOrder: 1,
  provenance: '演示生成',
};

test('an organisation goes through its form unchanged', () => {
  expect(checkOrganisation(organisationValuesOf(TOWNSHIP), TOWNSHIP)).toEqual({
    ok: true,
    organisation: TOWNSHIP,
  });
});

test('a row the bureau takes over loses the mark of where it came from', () => {
  const values = { ...organisationValuesOf(TOWNSHIP), coordSource: 'GPS 实测 WGS84', isTakenOver: true };
  expect(checkOrganisation(values, TOWNSHIP)).toEqual({
    ok: true,
    organisation: { ...TOWNSHIP, coordSource: 'GPS 实测 WGS84', provenance: null },
  });
});

test('a coordinate is read in any notation, and not without its source', () => {
  const values = {
    ...newOrganisationValues('532927'),
    name: '气象局',
    coordinate: '北纬25.22度、东经99.96度',
  };
  const kept = { id: TOWNSHIP.id, sortOrder: 0, provenance: null };
  expect(checkOrganisation(values, kept)).toEqual({ ok: false, faults: { coordSource: 'missing' } });
  expect(checkOrganisation({ ...values, coordSource: '县志' }, kept)).toMatchObject({
    organisation: { lon: 99.96, lat: 25.22, coordSource: '县志' },
  });
});

test('every fault is named at once', () => {
  const values = { ...newOrganisationValues('532927'), coordinate: '这里' };
  expect(checkOrganisation(values, TOWNSHIP)).toEqual({
    ok: false,
    faults: { name: 'missing', coordinate: 'not-a-coordinate' },
  });
});

test('a draft of another shape is not taken up', () => {
  expect(readOrganisationValues({ name: 1 })).toBeNull();
  expect(readOrganisationValues(organisationValuesOf(TOWNSHIP))).toEqual(organisationValuesOf(TOWNSHIP));
});
