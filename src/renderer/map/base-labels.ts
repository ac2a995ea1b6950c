import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BOLD, MEDIUM, REGULAR } from './map-fonts.ts';
import type { MapPalette } from './map-palette.ts';
import { byZoom, scaled } from './style-expressions.ts';

type LabelLook = {
  readonly font: string[];
  readonly colour: string | ExpressionSpecification;
  readonly size: readonly (readonly [number, number])[];
  /** In ems; large areas are spelt wide. */
  readonly spacing: number;
  readonly opacity?: readonly (readonly [number, number])[];
  readonly layout?: SymbolLayerSpecification['layout'];
};

/** Names of the ground: one kind hands over to the next as the map is enlarged. */
export function baseLabelLayers(palette: MapPalette, textScale: number): LayerSpecification[] {
  const labels = (
    id: string,
    source: 'world' | 'china',
    filter: ExpressionSpecification,
    zooms: readonly [number, number],
    look: LabelLook,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    'source-layer': 'label',
    minzoom: zooms[0],
    maxzoom: zooms[1],
    filter,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': look.font,
      'text-size': byZoom(scaled(look.size, textScale)),
      'text-letter-spacing': look.spacing,
      'text-max-width': 9,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'rank'],
      ...look.layout,
    },
    paint: {
      'text-color': look.colour,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4 * Math.sqrt(textScale),
      'text-halo-blur': 0.4,
      'text-opacity': look.opacity ? byZoom(look.opacity) : 1,
    },
  });
  return [
    labels('name-county', 'china', kind('county'), [7.2, 24], {
      font: REGULAR,
      colour: palette.countyName,
      size: [
        [7, 11],
        [9, 13],
        [12, 16],
      ],
      spacing: 0.04,
      opacity: [
        [7.2, 0],
        [7.6, 1],
      ],
      // Gives way to the name of a mark instead of vanishing.
      layout: {
        'text-variable-anchor': ['center', 'top', 'bottom', 'right', 'left'],
        'text-radial-offset': 0.4,
      },
    }),
    labels('name-sea', 'china', ['all', kind('sea'), seaRankAtZoom], [3, 12], {
      font: REGULAR,
      colour: palette.seaName,
      size: [
        [3, 12],
        [6, 17],
      ],
      spacing: 0.5,
    }),
    labels('name-islands', 'china', ['all', kind('islands'), islandRankAtZoom], [3.4, 10], {
      font: REGULAR,
      colour: palette.islandName,
      size: [
        [3, 10],
        [6, 13],
      ],
      spacing: 0.1,
      layout: {
        // An archipelago's name lies across it, a single island's beside it.
        'text-anchor': ['match', ['get', 'side'], 'east', 'left', 'west', 'right', 'center'],
        'text-offset': [
          'match',
          ['get', 'side'],
          'east',
          ['literal', [0.5, 0]],
          'west',
          ['literal', [-0.5, 0]],
          ['literal', [0, 0]],
        ],
      },
    }),
    labels(
      'name-country',
      'world',
      ['all', kind('country'), countryRankAtZoom, isNotChinaFromZoom4],
      [1.5, 7],
      {
        font: MEDIUM,
        colour: ['case', ['==', ['get', 'rank'], 1], palette.provinceName, palette.abroadName],
        size: [
          [2, 11],
          [6, 15],
        ],
        spacing: 0.12,
      },
    ),
    labels('name-city', 'china', kind('city'), [5, 10.5], {
      font: MEDIUM,
      colour: palette.cityName,
      size: [
        [5, 11],
        [7, 14],
        [10, 18],
      ],
      spacing: 0.08,
      opacity: [
        [5, 0],
        [5.4, 1],
        [9.6, 1],
        [10.4, 0],
      ],
    }),
    labels('name-province', 'china', kind('province'), [3, 7.4], {
      font: BOLD,
      colour: palette.provinceName,
      size: [
        [3, 10.5],
        [5, 15],
        [7, 21],
      ],
      spacing: 0.16,
      opacity: [
        [6.6, 1],
        [7.3, 0],
      ],
    }),
  ];
}

const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];

const rankAtMost = (...steps: number[]): ExpressionSpecification =>
  ['<=', ['get', 'rank'], ['step', ['zoom'], ...steps]] as unknown as ExpressionSpecification;

/** The most important names first; a filter, because a name kept out takes no part in the crowding. */
const seaRankAtZoom = rankAtMost(1, 4, 2, 5, 3, 7, 4);
const islandRankAtZoom = rankAtMost(1, 4, 2, 5, 3);
const countryRankAtZoom = rankAtMost(14, 3, 90, 4, 300);
/** China itself, ranked first, gives way to its provinces. */
const isNotChinaFromZoom4: ExpressionSpecification = [
  '>',
  ['get', 'rank'],
  ['step', ['zoom'], 0, 4, 1],
] as unknown as ExpressionSpecification;
