import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { mapStyle, styleChanges } from './map-style.ts';

describe('the map style', () => {
  for (const theme of ['dark', 'light'] as const) {
    test(`is valid in ${theme}, also at wall size`, () => {
      expect(validateStyleMin(mapStyle(theme, 1))).toEqual([]);
      expect(validateStyleMin(mapStyle(theme, 2.6))).toEqual([]);
    });
  }

  test('asks nothing of a network: own tiles, no glyph and no sprite server', () => {
    const style = mapStyle('dark', 1);
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  test('has the same layers in every theme and size', () => {
    const ids = (style: ReturnType<typeof mapStyle>) => style.layers.map((layer) => layer.id);
    expect(ids(mapStyle('light', 3))).toEqual(ids(mapStyle('dark', 1)));
  });
});

describe('changes between styles', () => {
  test('are none for the same look', () => {
    expect(styleChanges(mapStyle('dark', 1), mapStyle('dark', 1))).toEqual([]);
  });

  test('cover colours for a theme, and sizes for a text scale', () => {
    const theme = styleChanges(mapStyle('dark', 1), mapStyle('light', 1));
    expect(theme).toContainEqual({ layer: 'sea', part: 'paint', name: 'background-color', value: '#d3e0e9' });
    const size = styleChanges(mapStyle('dark', 1), mapStyle('dark', 2));
    expect(size).toContainEqual({ layer: 'ring-label', part: 'layout', name: 'text-size', value: 28 });
    expect(size.some((change) => change.name === 'fill-color')).toBe(false);
  });
});
