import { expect, test } from 'vitest';
import { sequenceMark, sequenceSizes } from './sequence-mark.ts';

test('members of a sequence are counted, one alone has no mark', () => {
  const rows = [
    { id: 'b', sequenceId: 'a' },
    { id: 'a', sequenceId: 'a' },
    { id: 'alone', sequenceId: 'alone' },
    { id: 'later', sequenceId: 'on another page' },
  ];
  const sizes = sequenceSizes(rows);
  expect(rows.map((row) => sequenceMark(row, sizes))).toEqual([2, 2, null, 1]);
});
