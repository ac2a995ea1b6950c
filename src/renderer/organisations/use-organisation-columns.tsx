import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCoordinate } from '#shared/geo/format-coordinate.ts';
import type { Organisation } from '#shared/organisations/schema.ts';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './organisations.module.css';

export function useOrganisationColumns(): readonly Column<Organisation>[] {
  const { t } = useTranslation(['organisations', 'ui']);
  return useMemo(() => {
    const unset = <span className={styles.unset}>{t('ui:unset')}</span>;
    return [
      {
        id: 'name',
        header: t('field.name'),
        width: 'minmax(150px, 1.4fr)',
        cell: ({ name }) => <span className={styles.name}>{name}</span>,
      },
      { id: 'kind', header: t('field.kind'), width: '104px', cell: ({ kind }) => t(`kind.${kind}`) },
      { id: 'region', header: t('field.region'), width: '112px', cell: ({ regionCode }) => regionCode },
      {
        id: 'duty',
        header: t('field.dutyPhone'),
        width: '124px',
        cell: ({ dutyPhone }) => dutyPhone ?? unset,
      },
      {
        id: 'satellite',
        header: t('field.satellitePhone'),
        width: '124px',
        cell: ({ satellitePhone }) => satellitePhone ?? unset,
      },
      {
        id: 'place',
        header: t('field.coordinate'),
        width: '148px',
        cell: ({ lon, lat }) =>
          lon === null || lat === null ? unset : formatCoordinate({ lon, lat }, 'symbol'),
      },
      {
        id: 'provenance',
        header: t('field.provenance'),
        width: 'minmax(96px, 0.7fr)',
        cell: ({ provenance }) =>
          provenance === null ? t('entered') : <span className={styles.provenance}>{provenance}</span>,
      },
    ];
  }, [t]);
}
