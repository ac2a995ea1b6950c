import { useTranslation } from 'react-i18next';
import { formatCoordinate } from '#shared/geo/format-coordinate.ts';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import type { IncidentLevel } from '#shared/incidents/schema.ts';
import type { Situation } from '#shared/wall/contract.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { LevelBadge } from '../ui/level-badge.tsx';
import styles from './facts-tile.module.css';
import { Tile, type DataState } from './tile.tsx';

interface FactsTileProps {
  readonly focus: NonNullable<Situation['focus']>;
  readonly data: DataState;
}

/** What happened, where and when: the figures read from the last row. */
export function FactsTile({ focus, data }: FactsTileProps) {
  const { t } = useTranslation(['wall', 'ui']);
  const language = useLanguage();
  const { incident, suggestedLevel, picture } = focus;
  const lon = picture?.earthquake.lon ?? incident.lon;
  const lat = picture?.earthquake.lat ?? incident.lat;
  const style = language === 'en' ? 'symbol' : 'chinese';
  return (
    <Tile title={t(picture === null ? 'facts.incident' : 'facts.title')} data={data}>
      {picture === null ? null : <QuakeFigures picture={picture} />}
      <p className={styles.place}>{picture === null ? incident.title : picture.earthquake.place || incident.place}</p>
      <p className={styles.time}>{formatSecond(picture?.earthquake.originAt ?? incident.occurredAt)}</p>
      {lon === null || lat === null ? null : <p>{formatCoordinate({ lon, lat }, style)}</p>}
      {picture === null ? <p>{incident.place}</p> : <QuakeSource picture={picture} />}
      <p className={styles.level}>
        {incident.level !== null ? (
          <LevelBadge level={incident.level} kind="incident" size={LEVEL_PX} />
        ) : (
          <>
            <span>{t('ui:level.pending')}</span>
            {suggestedLevel === null ? null : (
              <LevelBadge level={suggestedLevel as IncidentLevel} kind="incident" isSuggested size={LEVEL_PX} />
            )}
          </>
        )}
        <span className={styles.no}>{incident.no}</span>
      </p>
    </Tile>
  );
}

/** Sized by the stylesheet, in font sizes. */
const LEVEL_PX = 24;

function QuakeFigures({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation('wall');
  const { magnitude, depthKm } = picture.earthquake;
  return (
    <p className={styles.figures}>
      <span className={magnitude === null ? styles.unknown : styles.magnitude}>
        {magnitude === null ? t('facts.noMagnitude') : t('facts.magnitude', { magnitude: magnitude.toFixed(1) })}
      </span>
      <span className={styles.depth}>
        {depthKm === null ? t('facts.noDepth') : t('facts.depth', { depth: String(depthKm) })}
      </span>
    </p>
  );
}

function QuakeSource({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation('wall');
  const { earthquake, sequence } = picture;
  const magnitudes = [earthquake, ...sequence.map((member) => member.earthquake)].flatMap(({ magnitude }) => magnitude ?? []);
  return (
    <>
      <p className={styles.source}>
        {t(`facts.source.${earthquake.source}`)} · {t(earthquake.reviewed ? 'facts.reviewed' : 'facts.automatic')}
      </p>
      {sequence.length === 0 || magnitudes.length === 0 ? null : (
        <p>{t('facts.sequence', { count: sequence.length + 1, magnitude: Math.max(...magnitudes).toFixed(1) })}</p>
      )}
    </>
  );
}
