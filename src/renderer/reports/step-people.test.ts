import { expect, test } from 'vitest';
import type { Person } from '#shared/people/schema.ts';
import { stepPeople, type TakenStep } from './step-people.ts';

const person = (id: string, ...roles: Person['roles']): Person => ({
  id,
  name: id,
  organisationId: null,
  post: null,
  phones: [],
  roles,
  regionCode: '532927',
  provenance: null,
});
const people = [
  person('专家', 'expert'),
  person('副职', 'deputy-leader'),
  person('带班', 'duty-leader'),
  person('值班', 'duty-officer'),
  person('另一值班', 'duty-officer'),
];
const desk = { officerId: '值班', leaderId: '带班' };
const submitted = [{ step: 'submitted' as const, personId: '值班' }];
const offered = (step: TakenStep) => {
  const { people: able, personId } = stepPeople(step, people, desk, submitted);
  return { able: able.map(({ id }) => id), personId };
};

test('the desk submits, sends and takes receipts', () => {
  expect(offered('submitted')).toEqual({ able: ['值班', '带班', '副职', '另一值班'], personId: '值班' });
  expect(offered('sent').personId).toBe('值班');
  expect(offered('received').personId).toBe('值班');
});

test('nobody checks what he submitted; the leader on duty does by default', () => {
  expect(offered('checked')).toEqual({ able: ['带班', '副职', '另一值班'], personId: '带班' });
});

test('only a leader or a deputy signs', () => {
  expect(offered('signed')).toEqual({ able: ['带班', '副职'], personId: '带班' });
});

test('whoever is on duty without the right is not proposed', () => {
  expect(
    stepPeople('signed', people, { officerId: '值班', leaderId: '专家' }, submitted).personId,
  ).toBeNull();
  expect(
    stepPeople('checked', people, { officerId: '副职', leaderId: '值班' }, submitted).personId,
  ).toBeNull();
});
