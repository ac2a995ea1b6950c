import { describe, expect, test } from 'vitest';
import { CHINA_CAMERA } from '../map/camera.ts';
import type { MapRing } from '../map/map-data.ts';
import { situationCamera, wallCamera } from './situation-camera.ts';

const padding = { top: 20, right: 340, bottom: 40, left: 360 };
const region = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [99.9, 24.9],
      [100.4, 24.9],
      [100.4, 25.5],
      [99.9, 24.9],
    ],
  ],
};
const ring: MapRing = {
  id: 'intensity-4',
  label: 'Ⅳ度',
  tone: 'yellow',
  outline: [
    [99.7, 25],
    [100.2, 25],
    [100.2, 25.5],
    [99.7, 25],
  ],
};
const place = { lon: 99.96, lat: 25.24 };

describe('situationCamera', () => {
  test('frames the rings of the selected earthquake', () => {
    expect(situationCamera({ place, rings: [ring], region, padding, turn: 0 })).toEqual({
      kind: 'bounds',
      bounds: [99.7, 25, 100.2, 25.5],
      padding,
      maxZoom: 12,
      turn: 0,
    });
  });

  test('frames the surroundings of an incident without rings', () => {
    const camera = situationCamera({ place: { lon: 100, lat: 25 }, rings: [], region, padding, turn: 2 });
    expect(camera).toMatchObject({ kind: 'bounds', bounds: [99.8, 24.8, 100.2, 25.2], turn: 2 });
  });

  test('frames the whole area when nothing can be placed, and China when there is no area', () => {
    expect(situationCamera({ place: null, rings: [], region, padding, turn: 0 })).toMatchObject({
      bounds: [99.9, 24.9, 100.4, 25.5],
    });
    expect(situationCamera({ place: null, rings: [], region: null, padding, turn: 0 })).toBe(CHINA_CAMERA);
  });
});

describe('wallCamera', () => {
  const view = { lon: 100, lat: 25, zoom: 9, bounds: [99, 24, 101, 26] as const };

  test('is the view itself between equal panels', () => {
    const even = { top: 0, right: 300, bottom: 0, left: 300 };
    const { lon, lat, zoom } = wallCamera(view, even);
    expect([lon, lat, zoom].map((n) => Number(n.toFixed(9)))).toEqual([100, 25, 9]);
  });

  test('moves to the middle of what the panels leave free', () => {
    // At zoom 9 the world is 262,144 pixels wide: 100 pixels are 0.1373 degrees of longitude.
    const { lon, lat } = wallCamera(view, { top: 0, right: 0, bottom: 200, left: 200 });
    expect([lon.toFixed(4), lat.toFixed(4)]).toEqual(['100.1373', '25.1244']);
  });
});
