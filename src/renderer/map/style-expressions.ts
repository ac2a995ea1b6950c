import type { ExpressionSpecification } from 'maplibre-gl';

type Stops = readonly (readonly [zoom: number, value: number])[];

/** A value that grows evenly between zoom levels. */
export const byZoom = (stops: Stops): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

export const scaled = (stops: Stops, factor: number): Stops =>
  stops.map(([zoom, value]) => [zoom, Math.round(value * factor * 100) / 100]);
