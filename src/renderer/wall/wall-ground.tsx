import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Situation } from '#shared/wall/contract.ts';
import type { WallScene } from '#shared/wall/schema.ts';
import { formatNear } from '../i18n/format-time.ts';
import { WHOLE_CHINA, type MapCamera } from '../map/camera.ts';
import { intensityRings } from '../map/intensity-rings.ts';
import type { MapPoint } from '../map/map-data.ts';
import { SituationMap } from '../map/situation-map.tsx';
import { incidentPoints } from '../situation/incident-points.ts';
import { situationCamera } from '../situation/situation-camera.ts';
import type { WallLayout } from './wall-layout.ts';
import { pushedView, roomAround } from './wall-camera.ts';
import styles from './wall-ground.module.css';

/** The map writes its own small print at 11 px for a scale of 1; on a wall that is the least size there is. */
const SMALL_PRINT_PX = 11;
const NOTHING = [] as const;

interface WallGroundProps {
  /** null before there is a bureau: the whole country then. */
  readonly situation: Situation | null;
  readonly scene: WallScene | null;
  readonly layout: WallLayout;
  readonly textPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The map is drawn, or it is plain that it will not be. */
  readonly onSettled: () => void;
}

/** The map behind everything, framed between the tiles. */
export function WallGround({
  situation,
  scene,
  layout,
  textPx,
  widthPx,
  heightPx,
  onSettled,
}: WallGroundProps) {
  const { t } = useTranslation(['wall', 'map']);
  const [isMissing, setMissing] = useState(false);
  const focus = situation?.focus ?? null;
  const estimate = focus?.picture?.estimate ?? null;
  const rings = useMemo(() => intensityRings(estimate?.rings ?? NOTHING), [estimate]);
  const points = useMemo(() => (situation === null ? NOTHING : pointsOf(situation)), [situation]);
  const textScale = textPx / SMALL_PRINT_PX;
  const frame = useSettled(layout, textPx, heightPx, `${String(widthPx)} ${String(heightPx)}`);

  const camera = ((): MapCamera => {
    const tiles = situation === null ? 'waiting' : focus === null ? 'right' : 'both';
    const padding = roomAround(frame.layout, frame.textPx, frame.heightPx, tiles);
    const { turn } = frame;
    if (situation === null || scene === null) return { kind: 'bounds', bounds: WHOLE_CHINA, padding, turn };
    if (scene.camera !== null) return pushedView(scene.camera, textScale);
    const place =
      focus === null || focus.incident.lon === null || focus.incident.lat === null ? null : focus.incident;
    const at = place === null ? null : { lon: place.lon ?? 0, lat: place.lat ?? 0 };
    return situationCamera({ place: at, rings, region: situation.regionShape, padding, turn });
  })();
  return (
    <div className={styles.ground}>
      {isMissing ? <p className={styles.missing}>{t('noMap')}</p> : null}
      <SituationMap
        theme="dark"
        title={t('map')}
        camera={camera}
        points={points}
        rings={rings}
        region={situation?.regionShape ?? null}
        selectedId={focus?.incident.id ?? null}
        isInteractive={false}
        textScale={textScale}
        attribution={t('map:attribution')}
        onReady={onSettled}
        onError={({ kind }) => {
          if (kind !== 'no-webgl') return;
          setMissing(true);
          onSettled();
        }}
      />
    </div>
  );
}

/** The map follows a new window size a moment after it; only then can it be framed anew. */
const RESIZED_MS = 350;

interface Frame {
  readonly layout: WallLayout;
  readonly textPx: number;
  readonly heightPx: number;
  /** Counts the sizes, so that the same bounds are fitted again. */
  readonly turn: number;
}

function useSettled(layout: WallLayout, textPx: number, heightPx: number, size: string): Frame {
  const [frame, setFrame] = useState<Frame>({ layout, textPx, heightPx, turn: 0 });
  useEffect(() => {
    const timer = setTimeout(
      () => setFrame(({ turn }) => ({ layout, textPx, heightPx, turn: turn + 1 })),
      RESIZED_MS,
    );
    return () => clearTimeout(timer);
  }, [layout, textPx, heightPx, size]);
  return frame;
}

function pointsOf({ openIncidents, focus }: Situation): MapPoint[] {
  const isListed = focus === null || openIncidents.some(({ id }) => id === focus.incident.id);
  const picture = focus?.picture ?? null;
  const quakes =
    picture === null ? [] : [picture.earthquake, ...picture.sequence.map(({ earthquake }) => earthquake)];
  const now = Date.now();
  const incidents = incidentPoints({
    incidents: isListed ? openIncidents : [...openIncidents, focus.incident],
    magnitudes: new Map(quakes.map(({ id, magnitude }) => [id, magnitude])),
    selectedId: focus?.incident.id ?? null,
    writeTime: (at) => formatNear(at, now),
  });
  return [...incidents, ...(picture?.places ?? []).flatMap(({ organisation }) => placePoint(organisation))];
}

function placePoint(place: { id: string; name: string; lon: number | null; lat: number | null }): MapPoint[] {
  const { id, name, lon, lat } = place;
  return lon === null || lat === null ? [] : [{ id, lon, lat, label: name, kind: 'place', tone: 'neutral' }];
}
