import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNear } from '../i18n/format-time.ts';
import type { MapView } from '../map/camera.ts';
import { intensityRings } from '../map/intensity-rings.ts';
import type { MapProblem } from '../map/live-map.ts';
import { SituationMap } from '../map/situation-map.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { FocusActions } from './focus-actions.tsx';
import { FocusPanel } from './focus-panel.tsx';
import { incidentPoints, placePoints } from './incident-points.ts';
import { MapLegend } from './map-legend.tsx';
import { OpenIncidents } from './open-incidents.tsx';
import { situationCamera, wallCamera } from './situation-camera.ts';
import styles from './situation-screen.module.css';
import { chooseIncident } from './situation-view.ts';
import { useArea } from './use-area.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useReadyCamera } from './use-ready-camera.ts';
import { useResize } from './use-resize.ts';
import { useSituationActions } from './use-situation-actions.ts';
import { useSituation } from './use-situation.ts';

/** What the panels cover, so that what is framed stands between them. */
const PADDING = { top: 32, right: 32, bottom: 96, left: 416 };
const FOCUS_PX = 392;
const LEGEND_OF_RINGS_PX = 168;
/** Below this the selected incident stands under the list, so that the map keeps half of the stage. */
const NARROW_PX = 1080;
const RESIZED_MS = 200;

/** 态势: the map as the stage, what is open on its left, what is looked at on its right. */
export function SituationScreen() {
  const { t } = useTranslation(['situation', 'map']);
  const theme = usePreferences((preferences) => preferences.theme);
  const { open, incidents, selectedId, details, focus, isFocusSettled, picture, magnitudes } = useSituation();
  const { region, isSettled: isAreaSettled } = useArea();
  const [turn, setTurn] = useState(0);
  const [problem, setProblem] = useState<MapProblem['kind'] | null>(null);
  const view = useRef<MapView | null>(null);
  const isMovedByHand = useRef(false);

  const incident = focus?.incident ?? null;
  const estimate = picture?.estimate ?? null;
  const rings = useMemo(() => intensityRings(estimate?.rings ?? []), [estimate]);
  const points = useMemo(() => {
    const isListed = incident === null || incidents.some(({ id }) => id === incident.id);
    const shown = isListed ? incidents : [...incidents, incident];
    const writeTime = (at: number) => formatNear(at, Date.now());
    return [
      ...incidentPoints({ incidents: shown, magnitudes, selectedId, writeTime }),
      ...placePoints(picture?.places ?? []),
    ];
  }, [incidents, incident, magnitudes, selectedId, picture]);

  const frame = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow(frame, NARROW_PX);
  const padding = useMemo(
    () => ({
      ...PADDING,
      ...(incident === null || isNarrow ? {} : { right: FOCUS_PX }),
      ...(rings.length === 0 ? {} : { bottom: LEGEND_OF_RINGS_PX }),
    }),
    [incident, isNarrow, rings],
  );
  const place =
    incident?.lon == null || incident.lat == null ? null : { lon: incident.lon, lat: incident.lat };
  const wanted = situationCamera({ place, rings, region, padding, turn });
  const camera = useReadyCamera(isAreaSettled && isFocusSettled ? wanted : null);

  const reframe = useCallback(() => {
    isMovedByHand.current = false;
    setTurn((before) => before + 1);
  }, []);
  useResize(
    frame,
    () => {
      if (!isMovedByHand.current) reframe();
    },
    RESIZED_MS,
  );
  const select = useCallback(
    (id: string | null) => {
      chooseIncident(id);
      reframe();
    },
    [reframe],
  );
  const wallView = useCallback(
    () => (isMovedByHand.current && view.current !== null ? wallCamera(view.current, padding) : null),
    [padding],
  );
  const { actions, pushError } = useSituationActions({ incident, wallView, reframe });

  const focusPanel =
    focus === null ? null : (
      <FocusPanel detail={focus} picture={picture}>
        <FocusActions
          incidentId={focus.incident.id}
          open={actions.open}
          push={actions.push}
          wall={actions.wall}
          pushError={pushError}
        />
      </FocusPanel>
    );
  return (
    <div ref={frame} className={styles.screen}>
      <h1 className="visually-hidden">{t('screen')}</h1>
      {camera === null ? null : (
        <SituationMap
          theme={theme}
          title={t('map')}
          camera={camera}
          points={points}
          rings={rings}
          region={region}
          selectedId={selectedId}
          attribution={t('map:attribution')}
          onSelect={(id) => {
            // A township is shown, not selected.
            if (incidents.some((one) => one.id === id)) select(id);
          }}
          onHandMoved={() => (isMovedByHand.current = true)}
          onCameraChange={(seen) => (view.current = seen)}
          onReady={() => setProblem(null)}
          onError={({ kind }) => setProblem((before) => (kind === 'map' ? before : kind))}
        >
          <MapLegend
            estimate={estimate}
            hasRegion={region !== null}
            isBesideFocus={incident !== null && !isNarrow}
          />
        </SituationMap>
      )}
      {problem === null || problem === 'map' ? null : (
        <p className={styles.problem} role="alert">
          {t(`mapProblem.${problem}`)}
        </p>
      )}
      <div className={styles.left}>
        <OpenIncidents
          incidents={open.data?.rows}
          total={open.data?.total ?? 0}
          error={open.error}
          onRetry={() => void open.refetch()}
          details={details}
          selectedId={selectedId}
          onSelect={select}
        />
        {isNarrow ? focusPanel : null}
      </div>
      {isNarrow || focusPanel === null ? null : <div className={styles.right}>{focusPanel}</div>}
    </div>
  );
}
