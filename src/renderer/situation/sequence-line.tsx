import { useTranslation } from 'react-i18next';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { formatNear } from '../i18n/format-time.ts';
import { nearestInSequence } from './nearest-in-sequence.ts';
import styles from './sequence-line.module.css';

/** 序列: how many earthquakes belong together, and how far the next one is. */
export function SequenceLine({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation('situation');
  const nearest = nearestInSequence(picture);
  if (nearest === null) return null;
  const { originAt, magnitude } = nearest.earthquake;
  const other = `${formatNear(originAt, picture.earthquake.originAt)} ${magnitude === null ? '' : `M${magnitude.toFixed(1)}`}`;
  return (
    <p className={styles.line}>
      {t('focus.sequence', { count: picture.sequence.length })}
      {t('focus.sequenceNearest', { other: other.trim(), km: nearest.distanceKm.toFixed(1) })}
    </p>
  );
}
