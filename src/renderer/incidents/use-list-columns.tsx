import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { formatMinute } from '../i18n/format-time.ts';
import { IncidentLevel } from '../ui/incident-level.tsx';
import { IncidentStatus } from '../ui/incident-status.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './incident-list.module.css';

export function useListColumns(): readonly Column<IncidentSummary>[] {
  const { t } = useTranslation('incidents');
  return useMemo(
    () => [
      {
        id: 'no',
        header: t('field.no'),
        width: '198px',
        cell: ({ no }) => <span className={styles.number}>{no}</span>,
      },
      {
        id: 'receivedAt',
        header: t('field.receivedAt'),
        width: '144px',
        cell: ({ receivedAt }) => formatMinute(receivedAt),
      },
      {
        id: 'title',
        header: t('field.title'),
        width: 'minmax(220px, 2fr)',
        cell: ({ title }) => (
          <span className={styles.title} title={title}>
            {title}
          </span>
        ),
      },
      {
        id: 'level',
        header: t('field.level'),
        width: '118px',
        cell: ({ level }) => <IncidentLevel level={level} size={18} />,
      },
      {
        id: 'status',
        header: t('field.status'),
        width: '112px',
        cell: ({ status }) => <IncidentStatus status={status} />,
      },
      { id: 'place', header: t('field.place'), width: 'minmax(140px, 1fr)', cell: ({ place }) => place },
      {
        id: 'source',
        header: t('field.source'),
        width: 'minmax(110px, 0.7fr)',
        cell: ({ source }) => source,
      },
    ],
    [t],
  );
}
