import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { lineScale } from './base-style.ts';
import { BOLD, MEDIUM } from './map-fonts.ts';
import type { MapPalette, Tone } from './map-palette.ts';

const OVERLAY_SOURCES = ['region', 'rings', 'ring-labels', 'points'] as const;
export type OverlaySource = (typeof OVERLAY_SOURCES)[number];

/** What a click can select. */
export const POINT_LAYER = 'point-mark';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

export const overlaySources = (): StyleSpecification['sources'] =>
  Object.fromEntries(OVERLAY_SOURCES.map((name) => [name, { type: 'geojson', data: EMPTY }]));

/** The bureau's area and the rings: above the ground, below every name. */
export function areaLayers(palette: MapPalette, textScale: number): LayerSpecification[] {
  const thick = lineScale(textScale);
  const line = toneColour(palette, 'line');
  return [
    {
      id: 'region-dim',
      type: 'fill',
      source: 'region',
      filter: ['==', ['get', 'part'], 'outside'],
      paint: { 'fill-color': palette.dim, 'fill-opacity': 0.42, 'fill-antialias': false },
    },
    {
      id: 'region-edge-glow',
      type: 'line',
      source: 'region',
      filter: ['==', ['get', 'part'], 'inside'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 7 * thick, 'line-opacity': 0.14 },
    },
    {
      id: 'region-edge',
      type: 'line',
      source: 'region',
      filter: ['==', ['get', 'part'], 'inside'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 1.6 * thick, 'line-opacity': 0.85 },
    },
    {
      id: 'ring-area',
      type: 'fill',
      source: 'rings',
      paint: { 'fill-color': toneColour(palette, 'fill'), 'fill-opacity': 0.12 },
    },
    {
      id: 'ring-edge-casing',
      type: 'line',
      source: 'rings',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 4 * thick, 'line-opacity': 0.6 },
    },
    {
      id: 'ring-edge',
      type: 'line',
      source: 'rings',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': line, 'line-width': 1.7 * thick, 'line-opacity': 0.95 },
    },
  ];
}

/** Marks and what is written about them: above everything. */
export function markLayers(palette: MapPalette, textScale: number): LayerSpecification[] {
  const halo = {
    'text-halo-color': palette.halo,
    'text-halo-width': 2 * Math.sqrt(textScale),
    'text-halo-blur': 0.5,
  };
  const marks = ['==', ['get', 'isPlace'], false] as ExpressionSpecification;
  return [
    {
      id: 'ring-label',
      type: 'symbol',
      source: 'ring-labels',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': BOLD,
        'text-size': 14 * textScale,
        'text-variable-anchor': ['center', 'top', 'top-left', 'top-right', 'right', 'left'],
        'text-radial-offset': 0.6,
        'text-padding': 3,
      },
      paint: { 'text-color': toneColour(palette, 'line'), ...halo },
    },
    {
      id: 'point-selected',
      type: 'circle',
      source: 'points',
      filter: ['==', ['get', 'isSelected'], true],
      paint: {
        'circle-radius': 23 * markScale(textScale),
        'circle-color': palette.accent,
        'circle-opacity': 0.14,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2 * lineScale(textScale),
        'circle-stroke-opacity': 0.9,
      },
    },
    {
      id: POINT_LAYER,
      type: 'symbol',
      source: 'points',
      layout: {
        'icon-image': ['get', 'mark'],
        'icon-size': ['*', ['get', 'size'], markScale(textScale)],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-sort-key': ['*', -1, ['get', 'order']],
      },
      paint: {},
    },
    pointNames('point-name', marks, [textScale, 1.4], halo, [palette.text, palette.textSecond]),
    pointNames('place-name', ['!', marks], [textScale * 0.87, 0.7], halo, [
      palette.textSecond,
      palette.textSecond,
    ]),
  ];
}

/** Marks grow less than text: from afar a name must be read, a mark only found. */
const markScale = (textScale: number): number => 1 + (textScale - 1) * 0.6;

/** Names stand beside their marks, on whichever side is free; the marks themselves never give way. */
function pointNames(
  id: string,
  filter: ExpressionSpecification,
  [scale, offset]: readonly [number, number],
  halo: object,
  [first, second]: readonly [string, string],
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'points',
    filter,
    layout: {
      'text-field': [
        'format',
        ['get', 'label'],
        { 'text-font': ['literal', BOLD], 'text-color': first },
        ['case', ['==', ['get', 'detail'], ''], '', ['concat', '\n', ['get', 'detail']]],
        { 'text-font': ['literal', MEDIUM], 'text-color': second, 'font-scale': 0.92 },
      ],
      'text-font': BOLD,
      'text-size': 14 * scale,
      'text-line-height': 1.3,
      'text-max-width': 14,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-right'],
      'text-radial-offset': offset,
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: halo,
  };
}

function toneColour(palette: MapPalette, part: 'fill' | 'line'): ExpressionSpecification {
  const tones = Object.entries(palette.tones) as [Tone, MapPalette['tones'][Tone]][];
  const pairs = tones.flatMap(([tone, colours]) => [tone, colours[part]]);
  return [
    'match',
    ['get', 'tone'],
    ...pairs,
    palette.tones.neutral[part],
  ] as unknown as ExpressionSpecification;
}
