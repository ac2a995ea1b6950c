import { expect, test } from 'vitest';
import { decodeFeed } from './decode-feed.ts';

const TEXT = '({"LOCATION_C":"云南大理州巍山县"})';
/** 云南 in GB18030. */
const GB_YUNNAN = [0xd4, 0xc6, 0xc4, 0xcf];

test('UTF-8 is read with and without its mark', () => {
  const bytes = new TextEncoder().encode(TEXT);
  expect([decodeFeed(bytes), decodeFeed(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))]).toEqual([TEXT, TEXT]);
});

test('what is no UTF-8 is read as GB18030', () => {
  expect(decodeFeed(Uint8Array.of(0x22, ...GB_YUNNAN, 0x22))).toBe('"云南"');
});

test('UTF-16 is read by its mark', () => {
  const units = [...'{"a":"震"}'].map((character) => character.charCodeAt(0));
  const little = Uint8Array.of(0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8]));
  const big = Uint8Array.of(0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255]));
  expect([decodeFeed(little), decodeFeed(big)]).toEqual(['{"a":"震"}', '{"a":"震"}']);
});

test('no bytes at all are an empty text', () => {
  expect(decodeFeed(new Uint8Array())).toBe('');
});
