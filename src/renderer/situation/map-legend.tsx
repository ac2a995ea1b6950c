import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { intensityName, intensityTone } from '../map/intensity-rings.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './map-legend.module.css';

interface MapLegendProps {
  readonly estimate: EarthquakePicture['estimate'];
  readonly hasRegion: boolean;
  readonly isBesideFocus: boolean;
}

/** What the lines and marks mean; whenever rings are drawn they carry their axes and the stamp. */
export function MapLegend({ estimate, hasRegion, isBesideFocus }: MapLegendProps) {
  const { t } = useTranslation(['situation', 'ui']);
  const rings = estimate?.rings ?? [];
  return (
    <div
      className={classNames(styles.legend, isBesideFocus && styles.beside)}
      role="group"
      aria-label={t('legend.title')}
    >
      {rings.length === 0 ? null : (
        <div className={styles.rings}>
          <span className={styles.stamp}>{t('ui:estimate')}</span>
          {rings.map(({ intensity, semiMajorKm, semiMinorKm }) => (
            <Entry
              key={intensity}
              mark={<i className={classNames(styles.ring, styles[intensityTone(intensity)])} />}
            >
              <b>{intensityName(intensity)}</b>{' '}
              {t('rings.axes', { major: semiMajorKm.toFixed(1), minor: semiMinorKm.toFixed(1) })}
            </Entry>
          ))}
        </div>
      )}
      <div className={styles.marks}>
        <Entry mark={<i className={styles.epicentre} />}>{t('legend.epicentre')}</Entry>
        <Entry mark={<Triangle />}>{t('legend.incident')}</Entry>
        {hasRegion ? <Entry mark={<i className={styles.region} />}>{t('legend.region')}</Entry> : null}
      </div>
    </div>
  );
}

function Entry({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={styles.entry}>
      {mark}
      <span>{children}</span>
    </span>
  );
}

/** The mark of an incident nobody has levelled yet, as the map draws it. */
const Triangle = () => (
  <svg className={styles.triangle} width={14} height={14} viewBox="0 0 14 14" aria-hidden>
    <path d="M7 1.2 13.2 12.6H.8z" />
  </svg>
);
