import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { intensityRings } from '../map/intensity-rings.ts';
import { SituationMap } from '../map/situation-map.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { EstimateStamp } from './estimate-stamp.tsx';
import { pictureCamera, picturePoints } from './picture-marks.ts';
import { regionShapeQuery, settingsQuery } from '../store-client/shared-queries.ts';

/** 震中与烈度圈 on the map, with the townships inside. */
export function EarthquakeMap({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation(['earthquakes', 'map']);
  const theme = usePreferences((preferences) => preferences.theme);
  const [isMissing, setMissing] = useState(false);
  const code = useQuery(settingsQuery()).data?.bureau.regionCode;
  const region = useQuery({ ...regionShapeQuery(code ?? ''), enabled: code !== undefined }).data ?? null;
  const points = useMemo(() => picturePoints(picture, t('unknownMagnitude')), [picture, t]);
  const camera = useMemo(() => pictureCamera(picture), [picture]);
  const rings = useMemo(() => intensityRings(picture.estimate?.rings ?? []), [picture.estimate]);
  return (
    <Panel title={t('picture.map')} note={rings.length === 0 ? null : <EstimateStamp />} isFlush>
      {isMissing ? (
        <EmptyState icon="situation" title={t('picture.noMap')} />
      ) : (
        <SituationMap
          theme={theme}
          title={t('picture.mapTitle')}
          camera={camera}
          points={points}
          rings={rings}
          region={region}
          selectedId={picture.earthquake.id}
          attribution={t('map:attribution')}
          onError={({ kind }) => {
            if (kind === 'no-webgl') setMissing(true);
          }}
        />
      )}
    </Panel>
  );
}
