import { describe, expect, test } from 'vitest';
import { boundsAround, isSameCamera, paddingOf, type MapCamera } from './camera.ts';

describe('bounds around positions', () => {
  test('enclose all of them', () => {
    expect(
      boundsAround([
        [99.96, 25.22],
        [100.1, 25.3],
        [99.9, 25.1],
      ]),
    ).toEqual([99.9, 25.1, 100.1, 25.3]);
  });
  test('give a single point some room', () => {
    expect(boundsAround([[100, 25]], 0.5)).toEqual([99.75, 24.75, 100.25, 25.25]);
  });
  test('are null when there is nothing, or nothing usable', () => {
    expect(boundsAround([])).toBeNull();
    expect(boundsAround([[Number.NaN, 25]])).toBeNull();
  });
});

describe('cameras', () => {
  const view: MapCamera = { kind: 'view', lon: 100, lat: 25, zoom: 9 };
  test('are the same by value', () => {
    expect(isSameCamera(view, { ...view })).toBe(true);
    expect(isSameCamera(view, { ...view, zoom: 9.1 })).toBe(false);
    expect(isSameCamera(view, { kind: 'bounds', bounds: [1, 2, 3, 4] })).toBe(false);
  });
  test('keep the edge and the foot line free unless told otherwise', () => {
    const camera: MapCamera = { kind: 'bounds', bounds: [1, 2, 3, 4] };
    expect(paddingOf(camera, 1)).toEqual({ top: 32, right: 32, bottom: 64, left: 32 });
    expect(paddingOf(camera, 2.5)).toEqual({ top: 32, right: 32, bottom: 112, left: 32 });
    const padding = { top: 10, right: 400, bottom: 10, left: 10 };
    expect(paddingOf({ ...camera, padding }, 1)).toEqual(padding);
  });
});
