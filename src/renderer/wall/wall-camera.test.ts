import { expect, test } from 'vitest';
import { pushedView, roomAround } from './wall-camera.ts';

const LAYOUT = { shape: '16:9', sideColumns: 1, columnEm: 22, tileScale: 1 } as const;

test('the map frames between the tiles, and above the lowest part of the wall', () => {
  const room = roomAround(LAYOUT, 20, 1000, 'both');
  expect(room).toEqual({ top: 120, right: 486, bottom: 150, left: 486 });
  expect(roomAround(LAYOUT, 20, 1000, 'right')).toEqual({ ...room, left: 212 });
});

test('a pushed view comes nearer as the writing grows', () => {
  expect(pushedView({ lon: 100, lat: 25, zoom: 8 }, 2)).toEqual({ kind: 'view', lon: 100, lat: 25, zoom: 9 });
});
