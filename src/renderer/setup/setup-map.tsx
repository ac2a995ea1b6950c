import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region, RegionShape } from '#shared/regions/schema.ts';
import { boundsAround, WHOLE_CHINA, type MapCamera } from '../map/camera.ts';
import type { MapPoint } from '../map/map-data.ts';
import { SituationMap } from '../map/situation-map.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { regionShapeQuery } from '../store-client/shared-queries.ts';
import styles from './setup-screen.module.css';

/** Room for the card at the right and for the name at the top left. */
const ROOM = { top: 40, right: 540, bottom: 40, left: 40 };
const ROOM_REGION = { top: 150, right: 620, bottom: 110, left: 90 };

interface SetupMapProps {
  readonly bureaus: readonly { readonly region: Region }[];
  readonly regionCode: string | null;
  readonly onChoose: (code: string) => void;
  /** The map is drawn, or it is plain that it will not be. */
  readonly onSettled: () => void;
}

export function SetupMap({ bureaus, regionCode, onChoose, onSettled }: SetupMapProps) {
  const { t } = useTranslation(['setup', 'map']);
  const theme = usePreferences((preferences) => preferences.theme);
  const [isMissing, setMissing] = useState(false);
  const shape =
    useQuery({ ...regionShapeQuery(regionCode ?? ''), enabled: regionCode !== null }).data ?? null;
  const camera = useMemo(() => cameraOn(shape), [shape]);
  // The map writes the name of the chosen one itself, once it is near enough.
  const points = useMemo(
    () => bureaus.map(({ region }, i) => pointOf(region, i)).filter(({ id }) => id !== regionCode),
    [bureaus, regionCode],
  );

  useEffect(() => {
    if (isMissing) onSettled();
  }, [isMissing, onSettled]);

  return (
    <div className={styles.map}>
      {isMissing ? <p className={styles.noMap}>{t('noMap')}</p> : null}
      <SituationMap
        theme={theme}
        title={t('mapTitle')}
        camera={camera}
        points={points}
        region={shape}
        attribution={t('map:attribution')}
        onReady={onSettled}
        onSelect={(id) => {
          if (id !== null) onChoose(id);
        }}
        onError={({ kind }) => {
          if (kind === 'no-webgl') setMissing(true);
        }}
      />
    </div>
  );
}

function cameraOn(shape: RegionShape | null): MapCamera {
  if (shape === null) return { kind: 'bounds', bounds: WHOLE_CHINA, padding: ROOM };
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  const bounds = boundsAround(rings.flat());
  return { kind: 'bounds', bounds: bounds ?? WHOLE_CHINA, padding: ROOM_REGION, maxZoom: 8.5 };
}

const pointOf = ({ code, lon, lat }: Region, i: number): MapPoint => ({
  id: code,
  lon: lon ?? 0,
  lat: lat ?? 0,
  // The digit that chooses it in the list; names would hide the marks of their neighbours.
  label: String(i + 1),
  kind: 'place',
  tone: 'neutral',
  isEmphasised: true,
});
