import type { TFunction } from 'i18next';
import type { Earthquake } from '#shared/earthquakes/entities.ts';
import { formatCoordinate } from '#shared/geo/format-coordinate.ts';
import { formatSecond } from '../i18n/format-time.ts';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './earthquakes.module.css';
import { sequenceMark } from './sequence-mark.ts';

export interface ListedQuake extends Earthquake {
  readonly incidentId: string | null;
  readonly messages: number;
}

interface QuakeColumns {
  readonly t: TFunction<['earthquakes', 'ui']>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly onOpenIncident: (incidentId: string) => void;
}

/** The columns of the list of earthquakes. */
export function quakeColumns({ t, sizes, onOpenIncident }: QuakeColumns): readonly Column<ListedQuake>[] {
  return [
    {
      id: 'originAt',
      header: t('list.originAt'),
      width: '172px',
      cell: ({ originAt }) => formatSecond(originAt),
    },
    {
      id: 'magnitude',
      header: t('list.magnitude'),
      width: '76px',
      align: 'end',
      cell: ({ magnitude }) =>
        magnitude === null ? (
          <span className={styles.faint}>{t('ui:unknown')}</span>
        ) : (
          <span className={styles.strong}>{magnitude.toFixed(1)}</span>
        ),
    },
    {
      id: 'place',
      header: t('list.place'),
      width: 'minmax(180px, 1fr)',
      cell: ({ place, deleted }) => (
        <>
          {place === '' ? t('unnamedPlace') : place}
          {deleted ? <span className={styles.withdrawn}>{t('withdrawn')}</span> : null}
        </>
      ),
    },
    {
      id: 'depth',
      header: t('list.depth'),
      width: '92px',
      align: 'end',
      cell: ({ depthKm }) => (depthKm === null ? '—' : depthKm.toFixed(0)),
    },
    {
      id: 'coordinates',
      header: t('list.coordinates'),
      width: '158px',
      cell: (quake) => formatCoordinate(quake, 'symbol'),
    },
    {
      id: 'source',
      header: t('list.source'),
      width: '204px',
      cell: ({ source, reviewed }) => (
        <>
          {t(`source.${source}`)}
          <span className={styles.status}>{t(reviewed ? 'status.reviewed' : 'status.automatic')}</span>
        </>
      ),
    },
    {
      id: 'messages',
      header: t('list.messages'),
      width: '84px',
      align: 'end',
      cell: ({ messages }) => messages,
    },
    {
      id: 'sequence',
      header: t('list.sequence'),
      width: '120px',
      cell: (quake) => {
        const mark = sequenceMark(quake, sizes);
        if (mark === null) return <span className={styles.faint}>—</span>;
        return mark === 1 ? t('list.inSequence') : t('list.ofSequence', { count: mark });
      },
    },
    {
      id: 'incident',
      header: t('list.incident'),
      width: '110px',
      cell: ({ incidentId }) =>
        incidentId === null ? (
          <span className={styles.faint}>{t('list.noIncident')}</span>
        ) : (
          <button
            type="button"
            className={styles.link}
            tabIndex={-1}
            onClick={() => onOpenIncident(incidentId)}
          >
            {t('list.hasIncident')}
          </button>
        ),
    },
  ];
}
