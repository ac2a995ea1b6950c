import { expect, test } from 'vitest';
import { canonicalText } from './canonical.ts';

test('S2: the same value has the same text however its keys were set', () => {
  expect(canonicalText({ b: 1, a: [true, null, '五印乡"\n'], c: { z: -0.5, y: 1e21 } })).toBe(
    String.raw`{"a":[true,null,"五印乡\"\n"],"b":1,"c":{"y":1e+21,"z":-0.5}}`,
  );
});

test('S2: a number JSON cannot hold is refused, not written as null', () => {
  expect(() => canonicalText({ a: Number.NaN })).toThrow(RangeError);
});
