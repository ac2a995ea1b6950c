import { describe, expect, test } from 'vitest';
import { readCoordinate } from './coordinate-reading.ts';

const weishan = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [99.8, 24.9],
      [100.5, 24.9],
      [100.5, 25.6],
      [99.8, 25.6],
      [99.8, 24.9],
    ],
  ],
};

describe('readCoordinate', () => {
  test('nothing typed is nothing, not a mistake', () => {
    expect(readCoordinate('  ', weishan)).toEqual({ kind: 'none' });
  });

  test('a place in the region is without doubt, in any notation', () => {
    const read = { kind: 'read', lon: 99.96, lat: 25.22, doubt: null };
    expect(readCoordinate('25.22 99.96', weishan)).toEqual(read);
    expect(readCoordinate('99.96,25.22', weishan)).toEqual(read);
    expect(readCoordinate('北纬25.22度、东经99.96度', weishan)).toEqual(read);
  });

  test('labels that cannot be right are exchanged, and said to be', () => {
    expect(readCoordinate('北纬99.96度、东经25.22度', weishan)).toEqual({
      kind: 'read',
      lon: 99.96,
      lat: 25.22,
      doubt: 'swapped',
    });
  });

  test('labels that are possible but lie abroad look swapped', () => {
    expect(readCoordinate('东经30度 北纬80度', weishan)).toMatchObject({
      lon: 30,
      lat: 80,
      doubt: 'looksSwapped',
    });
  });

  test('a place outside the chosen region is doubted, where the region has an outline', () => {
    expect(readCoordinate('30.27 109.49', weishan)).toMatchObject({ doubt: 'outsideRegion' });
    expect(readCoordinate('30.27 109.49', null)).toMatchObject({ doubt: null });
  });

  test('two numbers that fit either way are doubted', () => {
    expect(readCoordinate('12 34', weishan)).toMatchObject({ lat: 12, lon: 34, doubt: 'assumed' });
  });

  test('what is no coordinate is refused with its reason', () => {
    expect(readCoordinate('大仓镇', weishan)).toEqual({ kind: 'refused', reason: 'not-a-coordinate' });
    expect(readCoordinate('25.22', weishan)).toEqual({ kind: 'refused', reason: 'one-axis-only' });
  });
});
