import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { ThemeName } from '../ui/tokens.ts';
import { baseGroundLayers, baseSources } from './base-style.ts';
import { baseLabelLayers } from './base-labels.ts';
import { MAP_PALETTES } from './map-palette.ts';
import { areaLayers, markLayers, overlaySources } from './overlay-layers.ts';

/** The whole map as one style; every theme and text scale has the same sources and layers in the same order. */
export function mapStyle(theme: ThemeName, textScale: number): StyleSpecification {
  const palette = MAP_PALETTES[theme];
  return {
    version: 8,
    sources: { ...baseSources(), ...overlaySources() },
    layers: [
      ...baseGroundLayers(palette, textScale),
      ...areaLayers(palette, textScale),
      ...baseLabelLayers(palette, textScale),
      ...markLayers(palette, textScale),
    ],
  };
}

interface PropertyChange {
  readonly layer: string;
  readonly part: 'paint' | 'layout';
  readonly name: string;
  readonly value: unknown;
}

/** What differs between two styles of `mapStyle`: only looks, so data and tiles stay loaded. */
export function styleChanges(before: StyleSpecification, after: StyleSpecification): PropertyChange[] {
  return after.layers.flatMap((layer, i) =>
    (['paint', 'layout'] as const).flatMap((part) => changesOf(layer, before.layers[i], part)),
  );
}

function changesOf(
  layer: LayerSpecification,
  before: LayerSpecification | undefined,
  part: PropertyChange['part'],
): PropertyChange[] {
  const old = propertiesOf(before, part);
  return Object.entries(propertiesOf(layer, part))
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]))
    .map(([name, value]) => ({ layer: layer.id, part, name, value }));
}

const propertiesOf = (
  layer: LayerSpecification | undefined,
  part: 'paint' | 'layout',
): Record<string, unknown> => layer?.[part] ?? {};

export function applyChanges(map: MapLibreMap, changes: readonly PropertyChange[]): void {
  for (const { layer, part, name, value } of changes) {
    if (part === 'paint') map.setPaintProperty(layer, name as never, value as never);
    else map.setLayoutProperty(layer, name as never, value as never);
  }
}
