import { expect, test } from 'vitest';
import type { QuakeSettings } from '#shared/settings/schema.ts';
import { checkQuake, quakeForm } from './quake-form.ts';

const SAVED: QuakeSettings = {
  id: 'quake',
  zone: 'qinghai-tibet',
  zoneConfirmed: true,
  azimuthDeg: 325,
  incidentMinMagnitude: 3,
  concernRadiusKm: 100,
  sequenceKm: 20,
  sequenceDays: 30,
};

test('the parameters come out of their form unchanged', () => {
  const { id: _id, ...input } = SAVED;
  expect(checkQuake(quakeForm(SAVED))).toEqual({ ok: true, input });
});

test('no zone cannot be a verified one', () => {
  const { id: _id, ...input } = SAVED;
  expect(checkQuake({ ...quakeForm(SAVED), zone: null })).toEqual({
    ok: true,
    input: { ...input, zone: null, zoneConfirmed: false },
  });
});

test('every figure out of place is named', () => {
  const form = { ...quakeForm(SAVED), azimuthDeg: '400', incidentMinMagnitude: '', sequenceKm: '二十' };
  expect(checkQuake(form)).toEqual({
    ok: false,
    faults: { azimuthDeg: 'range', incidentMinMagnitude: 'number', sequenceKm: 'number' },
  });
});
