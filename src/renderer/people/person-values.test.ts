import { expect, test } from 'vitest';
import type { Person } from '#shared/people/schema.ts';
import { checkPerson, NEW_PERSON, personValuesOf, readPersonValues } from './person-values.ts';

const PERSON: Person = {
  id: '01900000-0000-7000-8000-000000000001',
  name: '值班员甲',
  organisationId: null,
  post: '值班员',
  phones: ['000-0001', '000-0002'],
  roles: ['duty-officer'],
  regionCode: '532927',
  provenance: null,
};

test('a person goes through the form unchanged', () => {
  expect(checkPerson(personValuesOf(PERSON), PERSON)).toEqual({ ok: true, person: PERSON });
});

test('phones may be kept apart by any usual sign, and blanks are not phones', () => {
  const values = { ...personValuesOf(PERSON), phones: '000-0001， 000-0002；\n' };
  expect(checkPerson(values, PERSON)).toEqual({ ok: true, person: PERSON });
});

test('every fault is named at once', () => {
  const phones = Array.from({ length: 9 }, (_, i) => `000-000${String(i)}`).join('、');
  expect(checkPerson({ ...NEW_PERSON, phones }, PERSON)).toEqual({
    ok: false,
    faults: { name: 'missing', phones: 'tooMany' },
  });
});

test('roles keep the order of the table, and a row taken over loses its mark', () => {
  const values = { ...personValuesOf(PERSON), roles: ['expert', 'duty-officer'] as const, isTakenOver: true };
  expect(checkPerson({ ...values, roles: [...values.roles] }, { ...PERSON, provenance: '演示生成' })).toEqual(
    {
      ok: true,
      person: { ...PERSON, roles: ['duty-officer', 'expert'] },
    },
  );
});

test('a draft of another shape is not taken up', () => {
  expect(readPersonValues({ name: '甲', roles: ['king'] })).toBeNull();
});
