import { type GeoJSONSource, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { ThemeName } from '../ui/tokens.ts';
import { isSameCamera, MAX_ZOOM, MIN_ZOOM, paddingOf, type MapCamera, type MapView } from './camera.ts';
import type { MapPoint, MapRegion, MapRing } from './map-data.ts';
import { BOLD } from './map-fonts.ts';
import { MAP_PALETTES } from './map-palette.ts';
import { applyChanges, mapStyle, styleChanges } from './map-style.ts';
import { startBundledWorker } from './map-worker.ts';
import { drawMarks, MARK_PIXEL_RATIO } from './mark-images.ts';
import { type OverlaySource, POINT_LAYER } from './overlay-layers.ts';
import { pointFeatures } from './point-features.ts';
import { regionMask } from './region-mask.ts';
import { ringFeatures } from './ring-features.ts';

export interface MapInputs {
  readonly theme: ThemeName;
  readonly textScale: number;
  readonly camera: MapCamera;
  readonly points: readonly MapPoint[];
  readonly rings: readonly MapRing[];
  readonly region: MapRegion | null;
  readonly selectedId: string | null;
  readonly isInteractive: boolean;
  readonly title: string;
}

export type MapProblem =
  /** No WebGL at all: a PC without a graphics driver, or one switched off. */
  | { readonly kind: 'no-webgl'; readonly message: string }
  /** The graphics process died; the map comes back by itself. */
  | { readonly kind: 'webgl-lost' }
  /** A tile, a style or a picture failed. */
  | { readonly kind: 'map'; readonly message: string };

export interface MapListeners {
  readonly onReady: () => void;
  readonly onSelect: (id: string | null) => void;
  readonly onView: (view: MapView) => void;
  readonly onHandMoved: () => void;
  readonly onProblem: (problem: MapProblem) => void;
}

/** After a lost WebGL context the map is made anew; while the graphics process restarts, that may fail a few times. */
const REBUILD_AFTER_MS = 400;
const QUICK_ATTEMPTS = 20;
/** Then without haste, but for ever: a wall has nobody to press a button. */
const REBUILD_LATER_MS = 10_000;
const EASE_MS = 900;

/**
 * One MapLibre map kept alive while its inputs change: only what changed is handed on.
 *
 * | state    | what holds                                             | left by                       |
 * |----------|--------------------------------------------------------|-------------------------------|
 * | loading  | style on its way, inputs remembered                    | style loaded → live           |
 * | live     | every input shown                                      | context lost → lost, destroy  |
 * | lost     | view remembered, map removed, timer to build it again  | timer → loading               |
 */
export class LiveMap {
  private readonly container: HTMLElement;
  private readonly listeners: MapListeners;
  private inputs: MapInputs;
  private map: MapLibreMap | null = null;
  private style: StyleSpecification;
  private shown: MapInputs | null = null;
  private lastView: MapView | null = null;
  private rebuildTimer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private isStyleLoaded = false;

  constructor(container: HTMLElement, inputs: MapInputs, listeners: MapListeners) {
    this.container = container;
    this.inputs = inputs;
    this.listeners = listeners;
    this.style = mapStyle(inputs.theme, inputs.textScale);
    this.build();
  }

  update(inputs: MapInputs): void {
    this.inputs = inputs;
    this.show();
  }

  destroy(): void {
    clearTimeout(this.rebuildTimer);
    this.map?.remove();
    this.map = null;
  }

  private build(): void {
    startBundledWorker();
    this.style = mapStyle(this.inputs.theme, this.inputs.textScale);
    this.shown = null;
    this.isStyleLoaded = false;
    try {
      this.map = this.createMap();
    } catch (error) {
      this.retry({ kind: 'no-webgl', message: textOf(error) });
      return;
    }
    this.attempts = 0;
    this.listen(this.map);
  }

  private createMap(): MapLibreMap {
    const { isInteractive, title } = this.inputs;
    const map = new MapLibreMap({
      container: this.container,
      style: this.style,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      attributionControl: false,
      // A wall of three displays is wider than MapLibre's own limit, beyond which it draws coarsely.
      maxCanvasSize: [8192, 4320],
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      interactive: true,
      localIdeographFontFamily: BOLD.join(','),
      locale: { 'Map.Title': title },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    setHands(map, isInteractive);
    const view = this.lastView;
    if (view) map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
    else look(map, this.inputs, 0);
    return map;
  }

  private listen(map: MapLibreMap): void {
    map.once('style.load', () => {
      this.isStyleLoaded = true;
      this.show();
    });
    map.once('idle', () => this.listeners.onReady());
    map.on('movestart', (event) => {
      if (event.originalEvent) this.listeners.onHandMoved();
    });
    map.on('move', () => {
      this.lastView = viewOf(map);
      this.listeners.onView(this.lastView);
    });
    map.on('click', (event) => {
      if (!this.inputs.isInteractive) return;
      const [feature] = map.queryRenderedFeatures(event.point, { layers: [POINT_LAYER] });
      const id: unknown = feature?.properties['id'];
      this.listeners.onSelect(typeof id === 'string' ? id : null);
    });
    map.on('mouseenter', POINT_LAYER, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', POINT_LAYER, () => (map.getCanvas().style.cursor = ''));
    map.on('error', (event) => this.listeners.onProblem({ kind: 'map', message: textOf(event.error) }));
    map.on('webglcontextlost', () => {
      this.isStyleLoaded = false;
      this.retry({ kind: 'webgl-lost' });
    });
    this.lastView = viewOf(map);
    this.listeners.onView(this.lastView);
  }

  private retry(problem: MapProblem): void {
    if (this.attempts === 0 || this.attempts === QUICK_ATTEMPTS) this.listeners.onProblem(problem);
    const delay = this.attempts < QUICK_ATTEMPTS ? REBUILD_AFTER_MS : REBUILD_LATER_MS;
    this.attempts += 1;
    clearTimeout(this.rebuildTimer);
    this.rebuildTimer = setTimeout(() => {
      this.map?.remove();
      this.map = null;
      this.build();
    }, delay);
  }

  /** Brings the map from what it shows to the inputs, input by input. */
  private show(): void {
    const { map, inputs, shown } = this;
    if (!map || !this.isStyleLoaded) return;
    const isNew = <K extends keyof MapInputs>(name: K): boolean => shown?.[name] !== inputs[name];
    if (!shown || isNew('theme')) putMarks(map, inputs.theme);
    if (shown && (isNew('theme') || isNew('textScale'))) {
      const style = mapStyle(inputs.theme, inputs.textScale);
      applyChanges(map, styleChanges(this.style, style));
      this.style = style;
    }
    if (isNew('region')) setData(map, 'region', regionMask(inputs.region));
    if (isNew('rings')) {
      const { areas, labels } = ringFeatures(inputs.rings);
      setData(map, 'rings', areas);
      setData(map, 'ring-labels', labels);
    }
    if (isNew('points') || isNew('selectedId'))
      setData(map, 'points', pointFeatures(inputs.points, inputs.selectedId));
    if (shown && isNew('isInteractive')) setHands(map, inputs.isInteractive);
    if (shown && !isSameCamera(shown.camera, inputs.camera)) look(map, inputs, EASE_MS);
    this.shown = inputs;
  }
}

function putMarks(map: MapLibreMap, theme: ThemeName): void {
  for (const [name, image] of drawMarks(MAP_PALETTES[theme])) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: MARK_PIXEL_RATIO });
  }
}

function setData(
  map: MapLibreMap,
  source: OverlaySource,
  data: Parameters<GeoJSONSource['setData']>[0],
): void {
  // Settles once drawn; a failure arrives as the map's error event.
  void map.getSource<GeoJSONSource>(source)?.setData(data);
}

function look(map: MapLibreMap, { camera, textScale }: MapInputs, duration: number): void {
  if (camera.kind === 'view') {
    map.easeTo({ center: [camera.lon, camera.lat], zoom: camera.zoom, duration });
    return;
  }
  const [west, south, east, north] = camera.bounds;
  map.fitBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding: { ...paddingOf(camera, textScale) }, maxZoom: camera.maxZoom ?? 11, duration },
  );
}

function setHands(map: MapLibreMap, isInteractive: boolean): void {
  const hands = [
    map.dragPan,
    map.scrollZoom,
    map.boxZoom,
    map.doubleClickZoom,
    map.touchZoomRotate,
    map.keyboard,
  ];
  for (const hand of hands) {
    if (isInteractive) hand.enable();
    else hand.disable();
  }
  map.touchZoomRotate.disableRotation();
}

function viewOf(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter();
  const bounds = map.getBounds();
  return {
    lon: lng,
    lat,
    zoom: map.getZoom(),
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
  };
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
