import { useTranslation } from 'react-i18next';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { intensityName } from '../map/intensity-rings.ts';
import styles from './places-tile.module.css';
import { Tile, type DataState } from './tile.tsx';

/** Townships are told of from this ring inwards. */
const LEAST_INTENSITY = 4;
const GENERATED = '演示生成';

interface PlacesTileProps {
  readonly picture: EarthquakePicture;
  readonly data: DataState;
}

/** Which townships lie inside the outermost ring: their names, and nothing of their people. */
export function PlacesTile({ picture, data }: PlacesTileProps) {
  const { t } = useTranslation('wall');
  const places = picture.places.filter(({ intensity }) => intensity >= LEAST_INTENSITY);
  const without = picture.placesWithoutCoordinate.length;
  const isGenerated = places.some(
    ({ organisation }) => organisation.coordSource?.startsWith(GENERATED) === true,
  );
  const ring = intensityName(LEAST_INTENSITY);
  return (
    <Tile title={t('places.title', { count: places.length, ring })} data={data}>
      {places.length === 0 ? <p>{t('places.none')}</p> : null}
      <ul className={styles.places}>
        {places.map(({ organisation }) => (
          <li key={organisation.id}>{organisation.name}</li>
        ))}
      </ul>
      {isGenerated ? <p className={styles.note}>{t('places.generated')}</p> : null}
      {without === 0 ? null : <p className={styles.note}>{t('places.without', { count: without })}</p>}
    </Tile>
  );
}
