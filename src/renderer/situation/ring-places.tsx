import { useTranslation } from 'react-i18next';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { findIntensityModel } from '#shared/earthquakes/intensity-models.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { intensityName, intensityTone } from '../map/intensity-rings.ts';
import { classNames } from '../ui/class-names.ts';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import styles from './ring-places.module.css';

/** 圈内乡镇: who to call, nearest first, with the telephones to call them by. */
export function RingPlaces({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation(['situation', 'ui']);
  const say = useBilingual();
  const { estimate, places, placesWithoutCoordinate } = picture;
  if (estimate === null)
    return (
      <p className={styles.note}>
        {t(picture.earthquake.magnitude === null ? 'rings.noMagnitude' : 'rings.noZone')}
      </p>
    );
  const model = findIntensityModel(estimate.zone);
  const isConfirmed = estimate.zoneConfirmed && model?.confirmed === true;
  return (
    <>
      <div className={styles.estimate}>
        <p>{t('rings.epicentral', { value: estimate.epicentralIntensity.toFixed(1) })}</p>
        <p>
          {t('rings.model', { zone: model === null ? estimate.zone : say(model.name) })} ·{' '}
          {t('rings.azimuth', { deg: estimate.azimuthDeg })} {isConfirmed ? null : <UnconfirmedMark />}
        </p>
        <p className={styles.stamp}>{t('ui:estimate')}</p>
      </div>
      <h3 className={styles.title}>
        {t('places.title')}{' '}
        <span className={styles.count}>{t('places.count', { count: places.length })}</span>
        <span className={styles.scope}>{t('places.scope')}</span>
      </h3>
      {places.length === 0 ? (
        <p className={styles.note}>{t(estimate.rings.length === 0 ? 'rings.below' : 'places.none')}</p>
      ) : (
        <ul>
          {places.map(({ organisation, distanceKm, intensity }) => (
            <li key={organisation.id} className={styles.place}>
              <span className={classNames(styles.ring, styles[intensityTone(intensity)])}>
                {intensityName(intensity)}
              </span>
              <span className={styles.name}>{organisation.name}</span>
              <span className={styles.distance}>{t('places.distance', { km: distanceKm.toFixed(1) })}</span>
              <span className={styles.phones}>
                <Phone name={t('places.duty')} number={organisation.dutyPhone} />
                <Phone name={t('places.satellite')} number={organisation.satellitePhone} />
                {organisation.provenance === null ? null : (
                  <span className={styles.provenance}>{organisation.provenance}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {placesWithoutCoordinate.length === 0 ? null : (
        <p className={styles.note}>
          {t('places.withoutCoordinate', {
            count: placesWithoutCoordinate.length,
            names: placesWithoutCoordinate.map(({ name }) => name).join('、'),
          })}
        </p>
      )}
    </>
  );
}

function Phone({ name, number }: { readonly name: string; readonly number: string | null }) {
  const { t } = useTranslation('ui');
  return (
    <span>
      {name}{' '}
      {number === null ? (
        <span className={styles.absent}>{t('unset')}</span>
      ) : (
        <span className={styles.number}>{number}</span>
      )}
    </span>
  );
}
