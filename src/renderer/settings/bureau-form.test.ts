import { expect, test } from 'vitest';
import type { Bureau } from '#shared/settings/schema.ts';
import { bureauForm, checkBureau, readBureauForm } from './bureau-form.ts';

const WEISHAN: Bureau = {
  id: 'bureau',
  regionCode: '532927',
  name: '巍山县应急管理局',
  superiorName: '大理州应急管理局',
  governmentName: '巍山县人民政府',
  headquartersName: '县抗震救灾指挥部办公室',
  dutyPhone: null,
  earthquakePlans: ['巍山县地震应急预案', '巍山县应急管理局地震应急预案'],
  addressees: ['大理州应急管理局', '巍山县人民政府'],
  copies: [],
};

test('a bureau comes out of its form unchanged', () => {
  const { id: _id, regionCode: _code, ...input } = WEISHAN;
  expect(checkBureau(bureauForm(WEISHAN))).toEqual({ ok: true, input });
});

test('lists are read a line each, empty lines and book marks fall away', () => {
  const form = {
    ...bureauForm(WEISHAN),
    dutyPhone: ' 000-0000 ',
    copies: ' 县委办公室 \r\n\n县人武部\n',
    earthquakePlans: '《巍山县地震应急预案》',
  };
  const { id: _id, regionCode: _code, ...input } = WEISHAN;
  expect(checkBureau(form)).toEqual({
    ok: true,
    input: {
      ...input,
      dutyPhone: '000-0000',
      copies: ['县委办公室', '县人武部'],
      earthquakePlans: ['巍山县地震应急预案'],
    },
  });
});

test('a missing name and the first line that is too long are named', () => {
  const form = { ...bureauForm(WEISHAN), name: '  ', copies: `县委办公室\n${'长'.repeat(201)}` };
  expect(checkBureau(form)).toEqual({ ok: false, faults: { name: true, lines: { copies: 2 } } });
});

test('a draft of another shape is not taken up', () => {
  expect(readBureauForm({ name: 1 })).toBeNull();
});
