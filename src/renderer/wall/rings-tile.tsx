import { useTranslation } from 'react-i18next';
import { findIntensityModel } from '#shared/earthquakes/intensity-models.ts';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { intensityName, intensityTone } from '../map/intensity-rings.ts';
import { MAP_PALETTES } from '../map/map-palette.ts';
import styles from './rings-tile.module.css';
import { Tile, type DataState } from './tile.tsx';

interface RingsTileProps {
  readonly picture: EarthquakePicture;
  readonly data: DataState;
}

/** The estimated intensity rings, and always that they are an estimate. */
export function RingsTile({ picture, data }: RingsTileProps) {
  const { t } = useTranslation(['wall', 'ui']);
  const language = useLanguage();
  const { estimate } = picture;
  if (estimate === null) {
    return (
      <Tile title={t('rings.title')} data={data}>
        <p>{t('rings.none')}</p>
      </Tile>
    );
  }
  const { rings, zone, zoneConfirmed, azimuthDeg } = estimate;
  const name = findIntensityModel(zone)?.name;
  const zoneName = (language === 'en' ? name?.en : name?.zh) ?? zone;
  return (
    <Tile title={t('rings.title')} data={data}>
      <ul className={styles.rings}>
        {rings.map(({ intensity, semiMajorKm, semiMinorKm }) => (
          <li key={intensity} className={styles.ring}>
            <span
              className={styles.line}
              style={{ borderColor: MAP_PALETTES.dark.tones[intensityTone(intensity)].line }}
              aria-hidden
            />
            <span className={styles.degree}>{intensityName(intensity)}</span>
            <span className={styles.size}>
              {t('rings.size', { major: formatNumber(semiMajorKm, 1), minor: formatNumber(semiMinorKm, 1) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.zone}>
        {t('rings.zone', { zone: zoneName, azimuth: formatNumber(azimuthDeg) })}
        {zoneConfirmed ? null : <span className={styles.unconfirmed}>{t('ui:unconfirmed.mark')}</span>}
      </p>
      <p className={styles.estimate}>{t('ui:estimate')}</p>
    </Tile>
  );
}
