import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapPalette } from './map-palette.ts';
import { byZoom, scaled } from './style-expressions.ts';

/** Served by the store out of resources/basemap/base.mbtiles. */
const TILE_URL = 'tiles://base/{z}/{x}/{y}';
/** As built: the world ends at zoom 5 and is enlarged beyond, China at zoom 8. */
const WORLD_MAX_ZOOM = 5;
const CHINA_MAX_ZOOM = 8;

/** Both read the same tiles; two sources, because a tile can be enlarged only per source. */
export const baseSources = (): StyleSpecification['sources'] => ({
  world: { type: 'vector', tiles: [TILE_URL], maxzoom: WORLD_MAX_ZOOM },
  china: { type: 'vector', tiles: [TILE_URL], maxzoom: CHINA_MAX_ZOOM },
});

/** The ground: sea, land, boundaries as the data package has them. Nothing here carries a meaning of its own. */
export function baseGroundLayers(palette: MapPalette, textScale: number): LayerSpecification[] {
  const width = (stops: readonly (readonly [number, number])[]) =>
    byZoom(scaled(stops, lineScale(textScale)));
  const boundary = (
    id: string,
    kinds: readonly string[],
    paint: object,
    minzoom = 0,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'china',
    'source-layer': 'boundary',
    minzoom,
    filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    paint,
  });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'abroad',
      type: 'fill',
      source: 'world',
      'source-layer': 'world',
      paint: { 'fill-color': palette.abroad },
    },
    {
      id: 'abroad-border',
      type: 'line',
      source: 'world',
      'source-layer': 'world_boundary',
      paint: {
        'line-color': palette.abroadBorder,
        'line-width': width([
          [2, 0.6],
          [6, 1],
        ]),
      },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'china',
      'source-layer': 'province',
      paint: { 'fill-color': palette.land },
    },
    {
      id: 'islet',
      type: 'circle',
      source: 'china',
      'source-layer': 'islet',
      maxzoom: 9,
      paint: {
        'circle-color': palette.coast,
        'circle-radius': width([
          [3, 0.6],
          [7, 1.4],
        ]),
      },
    },
    boundary(
      'county',
      ['county'],
      {
        'line-color': palette.county,
        'line-width': width([
          [6, 0.5],
          [9, 1],
        ]),
      },
      6,
    ),
    boundary(
      'city',
      ['city'],
      {
        'line-color': palette.city,
        'line-width': width([
          [4, 0.5],
          [9, 1.5],
        ]),
      },
      4,
    ),
    boundary('coast', ['coast'], {
      'line-color': palette.coast,
      'line-width': width([
        [3, 0.5],
        [9, 1.1],
      ]),
    }),
    boundary('national-glow', ['national', 'undetermined'], {
      'line-color': palette.nationalGlow,
      'line-width': width([
        [2, 2],
        [5, 5],
        [9, 10],
      ]),
    }),
    boundary('province', ['province', 'sar'], {
      'line-color': palette.province,
      'line-width': width([
        [2, 0.3],
        [3, 0.5],
        [5, 1],
        [9, 1.9],
      ]),
    }),
    boundary(
      'province-sea',
      ['sea'],
      {
        'line-color': palette.province,
        'line-width': width([
          [4, 0.8],
          [9, 1.6],
        ]),
        'line-dasharray': [4, 3],
      },
      4,
    ),
    boundary('national', ['national', 'ten-dash'], {
      'line-color': palette.national,
      'line-width': width([
        [2, 0.9],
        [5, 1.6],
        [9, 2.4],
      ]),
    }),
    boundary('national-undetermined', ['undetermined'], {
      'line-color': palette.national,
      'line-width': width([
        [2, 0.9],
        [5, 1.6],
        [9, 2.4],
      ]),
      'line-dasharray': [3, 2],
    }),
  ];
}

/** Lines grow less than text, so that a wall seen from afar is not a net of ropes. */
export const lineScale = (textScale: number): number => 1 + (textScale - 1) * 0.45;
