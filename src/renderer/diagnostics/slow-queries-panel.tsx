import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostics } from '#shared/diagnostics/contract.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { Panel } from '../ui/panel.tsx';
import { PlainTable } from '../ui/plain-table.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './diagnostics.module.css';

type SlowQuery = Diagnostics['slowQueries'][number];

const idOf = ({ at, ms, sql }: SlowQuery): string => `${at} ${ms} ${sql}`;

export function SlowQueriesPanel({ queries }: { readonly queries: readonly SlowQuery[] }) {
  const { t } = useTranslation('diagnostics');
  const columns = useMemo(
    (): readonly Column<SlowQuery>[] => [
      { id: 'at', header: t('slow.at'), width: '', cell: ({ at }) => formatSecond(at) },
      {
        id: 'ms',
        header: t('slow.ms'),
        width: '',
        align: 'end',
        cell: ({ ms }) => formatNumber(ms, 1),
      },
      {
        id: 'sql',
        header: t('slow.sql'),
        width: '',
        cell: ({ sql }) => <code className={styles.sql}>{sql}</code>,
      },
    ],
    [t],
  );
  return (
    <Panel title={t('slow.title')} note={t('slow.note')} isFlush>
      {queries.length === 0 ? (
        <p className={styles.nothing}>{t('slow.none')}</p>
      ) : (
        <PlainTable label={t('slow.title')} columns={columns} rows={queries} rowKey={idOf} />
      )}
    </Panel>
  );
}
