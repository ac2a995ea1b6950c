import 'maplibre-gl/dist/maplibre-gl.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ThemeName } from '../ui/tokens.ts';
import { CHINA_CAMERA, type MapCamera, type MapView } from './camera.ts';
import { LiveMap, type MapInputs, type MapProblem } from './live-map.ts';
import type { MapPoint, MapRegion, MapRing } from './map-data.ts';
import { isSameStep, scaleStep, type ScaleStep } from './scale-steps.ts';
import styles from './situation-map.module.css';

export interface SituationMapProps {
  readonly theme: ThemeName;
  /** Accessible name of the map. */
  readonly title: string;
  /** Where to look. A new value moves the map there; the same value leaves it where a hand put it. */
  readonly camera?: MapCamera;
  readonly points?: readonly MapPoint[];
  readonly rings?: readonly MapRing[];
  readonly region?: MapRegion | null;
  readonly selectedId?: string | null;
  readonly isInteractive?: boolean;
  /** 1 at a desk; the wall reckons it from its calibration. */
  readonly textScale?: number;
  /** Source, licence, and that there is no approval number (无审图号). */
  readonly attribution?: ReactNode;
  /** Panels over the map. */
  readonly children?: ReactNode;
  /** All is drawn; again after the map came back from a lost graphics process. */
  readonly onReady?: () => void;
  readonly onSelect?: (id: string | null) => void;
  readonly onCameraChange?: (view: MapView) => void;
  /** A person moved the map, by mouse, touch or keyboard. */
  readonly onHandMoved?: () => void;
  readonly onError?: (problem: MapProblem) => void;
}

const NO_POINTS: readonly MapPoint[] = [];
const NO_RINGS: readonly MapRing[] = [];
/** A dragged map reports where it is this long after it came to rest. */
const SETTLE_MS = 250;
const SCALE_PIXELS = 110;

/** The one map of the program: base map, the bureau's area, rings and points, for desk and wall alike. */
export function SituationMap(props: SituationMapProps) {
  const { theme, title, camera = CHINA_CAMERA, textScale = 1, selectedId = null, region = null } = props;
  const { points = NO_POINTS, rings = NO_RINGS, isInteractive = true, attribution, children } = props;
  const inputs: MapInputs = {
    theme,
    title,
    camera,
    textScale,
    selectedId,
    region,
    points,
    rings,
    isInteractive,
  };

  const container = useRef<HTMLDivElement>(null);
  const live = useRef<LiveMap | null>(null);
  const latest = useRef({ inputs, props });
  const [scale, setScale] = useState<ScaleStep | null>(null);

  useEffect(() => {
    latest.current = { inputs, props };
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let settle: ReturnType<typeof setTimeout> | undefined;
    const start = () => {
      live.current = new LiveMap(element, latest.current.inputs, {
        onReady: () => latest.current.props.onReady?.(),
        onSelect: (id) => latest.current.props.onSelect?.(id),
        onHandMoved: () => latest.current.props.onHandMoved?.(),
        onProblem: (problem) => latest.current.props.onError?.(problem),
        onView: (view) => {
          const step = scaleStep(view.zoom, view.lat, SCALE_PIXELS * latest.current.inputs.textScale);
          setScale((before) => (before && isSameStep(before, step) ? before : step));
          clearTimeout(settle);
          settle = setTimeout(() => latest.current.props.onCameraChange?.(view), SETTLE_MS);
        },
      });
    };
    const stopWaiting = afterNextPaint(start);
    return () => {
      stopWaiting();
      clearTimeout(settle);
      live.current?.destroy();
      live.current = null;
    };
  }, []);

  useEffect(() => {
    live.current?.update(latest.current.inputs);
  }, [theme, title, camera, textScale, selectedId, region, points, rings, isInteractive]);

  return (
    <div className={styles.frame} style={{ fontSize: `${13 * textScale}px` }} data-theme={theme}>
      <div ref={container} className={styles.map} />
      <div className={styles.overlay}>{children}</div>
      <div className={styles.foot}>
        {scale ? (
          <span className={styles.scale} style={{ width: `${scale.pixels}px` }}>
            {scale.text}
          </span>
        ) : null}
        {attribution === undefined ? null : <span className={styles.attribution}>{attribution}</span>}
      </div>
    </div>
  );
}

/** Setting up the map takes long, and the words beside it need not wait for it. */
function afterNextPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
