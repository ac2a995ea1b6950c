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
      {picture === null ? (
        <p className={styles.place}>{incident.title}</p>
      ) : (
        <QuakeFigures picture={picture} />
      )}
      <p className={styles.time}>{formatSecond(picture?.earthquake.originAt ?? incident.occurredAt)}</p>
      <p className={styles.where}>
        {lon === null || lat === null ? (
          <span>{incident.place}</span>
        ) : (
          <span>{formatCoordinate({ lon, lat }, style)}</span>
        )}
        {picture === null ? null : <QuakeDepth depthKm={picture.earthquake.depthKm} />}
      </p>
      {picture === null ? null : <QuakeSource picture={picture} />}
      <p className={styles.level}>
        {incident.level !== null ? (
          <LevelBadge level={incident.level} kind="incident" size={LEVEL_PX} />
        ) : (
          <>
            <span>{t('ui:level.pending')}</span>
            {suggestedLevel === null ? null : (
              <LevelBadge
                level={suggestedLevel as IncidentLevel}
                kind="incident"
                isSuggested
                size={LEVEL_PX}
              />
            )}
          </>
        )}
      </p>
    </Tile>
  );
}

/** Sized by the stylesheet, in font sizes. */
const LEVEL_PX = 24;

function QuakeFigures({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation('wall');
  const { magnitude, place } = picture.earthquake;
  return (
    <p className={styles.figures}>
      <span className={magnitude === null ? styles.unknown : styles.magnitude}>
        {magnitude === null
          ? t('facts.noMagnitude')
          : t('facts.magnitude', { magnitude: magnitude.toFixed(1) })}
      </span>
      <span className={styles.place}>{breakable(place)}</span>
    </p>
  );
}

/** A line may end after a prefecture or a province, not inside a name. */
const breakable = (place: string): string => place.replaceAll(/(?<=[省区市州盟县])(?=.)/g, '\u200B');

function QuakeDepth({ depthKm }: { readonly depthKm: number | null }) {
  const { t } = useTranslation('wall');
  return <span>{depthKm === null ? t('facts.noDepth') : t('facts.depth', { depth: String(depthKm) })}</span>;
}

function QuakeSource({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation('wall');
  const { earthquake, sequence } = picture;
  const others = sequence
    .filter((member) => member.earthquake.id !== earthquake.id)
    .map((member) => member.earthquake);
  const magnitudes = [earthquake, ...others].flatMap(({ magnitude }) => magnitude ?? []);
  return (
    <>
      <p className={styles.source}>
        {t(`facts.source.${earthquake.source}`)} ·{' '}
        {t(earthquake.reviewed ? 'facts.reviewed' : 'facts.automatic')}
      </p>
      {others.length === 0 || magnitudes.length === 0 ? null : (
        <p>
          {t('facts.sequence', { count: others.length + 1, magnitude: Math.max(...magnitudes).toFixed(1) })}
        </p>
      )}
    </>
  );
}
