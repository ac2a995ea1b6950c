import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
} from 'react';
import { useTranslation } from 'react-i18next';
import { wallTextSize } from '#shared/wall/text-size.ts';
import { HeadBand } from './head-band.tsx';
import { SideColumns } from './side-columns.tsx';
import { useSituation } from './use-situation.ts';
import { useWindowSize } from './use-window-size.ts';
import { Waiting } from './waiting.tsx';
import { WallGround } from './wall-ground.tsx';
import { wallLayout } from './wall-layout.ts';
import styles from './wall-screen.module.css';

/** The whole wall: the map as the stage, a head band, tiles at the edges, and nothing that waits for a hand. */
export function WallScreen() {
  const { i18n, t } = useTranslation('wall');
  const { widthPx, heightPx } = useWindowSize();
  const { situation, scene, cutAt } = useSituation();
  const [isMapSettled, setMapSettled] = useState(false);
  const isReported = useRef(false);

  const calibration = { widthM: situation?.wallWidthM ?? null, distanceM: situation?.wallDistanceM ?? null };
  const textPx = wallTextSize(widthPx, heightPx, calibration).px;
  const layout = useMemo(() => wallLayout(widthPx, heightPx, textPx), [widthPx, heightPx, textPx]);
  const language = situation?.language;

  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${String(textPx)}px`;
  }, [textPx]);
  useEffect(() => {
    if (language !== undefined && language !== i18n.language) void i18n.changeLanguage(language);
  }, [i18n, language]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    document.title = t('title');
  }, [i18n, t]);

  const hasData = situation !== null && scene !== null;
  useEffect(() => {
    if (!isMapSettled || !hasData || isReported.current) return;
    isReported.current = true;
    window.shell.reportReady();
  }, [isMapSettled, hasData]);

  const isLate = useLate();
  const settle = useCallback(() => setMapSettled(true), []);
  const isConfigured = hasData && situation.bureauName !== null;
  return (
    <div
      className={styles.wall}
      style={
        {
          '--column': `${String(layout.columnEm)}rem`,
          '--tile': `${String(layout.tileScale)}rem`,
        } as CSSProperties
      }
    >
      {hasData || isLate ? (
        <WallGround
          situation={isConfigured ? situation : null}
          scene={scene}
          layout={layout}
          textPx={textPx}
          widthPx={widthPx}
          heightPx={heightPx}
          onSettled={settle}
        />
      ) : null}
      {isConfigured ? (
        <>
          <HeadBand situation={situation} scene={scene} />
          <SideColumns
            situation={situation}
            cutAt={cutAt}
            layout={layout}
            textPx={textPx}
            heightPx={heightPx}
          />
        </>
      ) : (
        <Waiting isConnecting={!hasData} />
      )}
    </div>
  );
}

/** The map opens where it is to look; only a store that keeps it waiting makes it open on the whole country. */
const LATE_MS = 3000;

function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
