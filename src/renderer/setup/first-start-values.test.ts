import { expect, test } from 'vitest';
import { EMPTY_FIRST_START, readFirstStart, readyFirstStart } from './first-start-values.ts';

const FILLED = {
  regionCode: '532927',
  bureauName: ' 巍山县应急管理局 ',
  officerName: '甲',
  leaderName: '乙',
  loadDemo: true,
};

test('an empty form names every missing field in the order of the fields', () => {
  expect(readyFirstStart(EMPTY_FIRST_START)).toEqual(['region', 'bureauName', 'officer', 'leader']);
});

test('one person cannot be officer and leader', () => {
  expect(readyFirstStart({ ...FILLED, leaderName: ' 甲' })).toEqual(['same']);
});

test('a filled form is taken without the blanks around names', () => {
  expect(readyFirstStart(FILLED)).toEqual({ ...FILLED, bureauName: '巍山县应急管理局' });
});

test('a draft of another shape is not taken up', () => {
  expect(readFirstStart({ regionCode: 1 })).toBeNull();
  expect(readFirstStart(FILLED)).toEqual(FILLED);
});
