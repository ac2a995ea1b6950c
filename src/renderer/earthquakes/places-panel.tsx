import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { Panel } from '../ui/panel.tsx';
import { PlainTable } from '../ui/plain-table.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './earthquake-panel.module.css';
import { RingName } from './ring-name.tsx';

type PlaceInRing = EarthquakePicture['places'][number];

const idOf = ({ organisation }: PlaceInRing): string => organisation.id;

/** 烈度圈内乡镇: whom to call, nearest first, and of whom nothing can be said. */
export function PlacesPanel({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation(['earthquakes', 'ui']);
  const { places, estimate } = picture;
  const hasRings = estimate !== null && estimate.rings.length > 0;
  const undecided = hasRings ? picture.placesWithoutCoordinate : [];
  const columns = useMemo(() => placeColumns(t), [t]);
  return (
    <Panel
      title={t('picture.places')}
      note={
        hasRings
          ? [
              t('picture.placesCount', { count: places.length }),
              ...(undecided.length === 0 ? [] : [t('picture.undecided', { count: undecided.length })]),
              t('picture.placesNote'),
            ].join(' · ')
          : null
      }
      isFlush
    >
      {places.length === 0 ? (
        <p className={styles.words}>{t(hasRings ? 'picture.noPlaces' : 'picture.noRingsNoPlaces')}</p>
      ) : (
        <PlainTable label={t('picture.places')} columns={columns} rows={places} rowKey={idOf} />
      )}
      {undecided.length === 0 ? null : (
        <div className={styles.without}>
          <p className={styles.strong}>{t('picture.noCoordinate')}</p>
          <p className={styles.small}>{t('picture.noCoordinateNote')}</p>
          <ul className={styles.names}>
            {undecided.map(({ id, name, dutyPhone }) => (
              <li key={id}>
                {name} <span className={styles.small}>{dutyPhone ?? t('ui:unset')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function placeColumns(t: TFunction<['earthquakes', 'ui']>): readonly Column<PlaceInRing>[] {
  const phone = (number: string | null) =>
    number === null ? (
      <span className={styles.faint}>{t('ui:unset')}</span>
    ) : (
      <span className={styles.strong}>{number}</span>
    );
  return [
    { id: 'name', header: t('picture.township'), width: '', cell: ({ organisation }) => organisation.name },
    {
      id: 'ring',
      header: t('picture.ringColumn'),
      width: '',
      cell: ({ intensity }) => <RingName intensity={intensity} />,
    },
    {
      id: 'distance',
      header: t('picture.distance'),
      width: '',
      align: 'end',
      cell: ({ distanceKm }) => formatNumber(distanceKm, 1),
    },
    {
      id: 'duty',
      header: t('picture.dutyPhone'),
      width: '',
      cell: ({ organisation }) => phone(organisation.dutyPhone),
    },
    {
      id: 'satellite',
      header: t('picture.satellitePhone'),
      width: '',
      cell: ({ organisation }) => phone(organisation.satellitePhone),
    },
    {
      id: 'provenance',
      header: t('picture.provenance'),
      width: '',
      cell: ({ organisation: { provenance, coordSource } }) => (
        <span className={styles.small} title={coordSource ?? undefined}>
          {provenance ?? '—'}
        </span>
      ),
    },
  ];
}
