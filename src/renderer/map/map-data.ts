import type { MultiPolygon, Polygon } from 'geojson';
import type { Tone } from './map-palette.ts';

export type PointKind = 'earthquake' | 'incident' | 'place';

export interface MapPoint {
  readonly id: string;
  /** WGS84 degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly label: string;
  /** A second, smaller line, such as "M4.3". */
  readonly detail?: string;
  readonly kind: PointKind;
  readonly tone: Tone;
  readonly isEmphasised?: boolean;
}

export interface MapRing {
  readonly id: string;
  /** Such as "Ⅴ度"; written on the ring, so that its colour never stands alone. */
  readonly label: string;
  /** Closed, WGS84 degrees. */
  readonly outline: readonly (readonly [lon: number, lat: number])[];
  readonly tone: Tone;
}

/** The bureau's own area. */
export type MapRegion = Polygon | MultiPolygon;
