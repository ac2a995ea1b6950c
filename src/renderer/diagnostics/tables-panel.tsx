import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostics } from '#shared/diagnostics/contract.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { Panel } from '../ui/panel.tsx';
import { PlainTable } from '../ui/plain-table.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './diagnostics.module.css';
import { hasTableName } from './table-name.ts';

type TableRows = Diagnostics['rows'][number];

const idOf = ({ table }: TableRows): string => table;

export function TablesPanel({ rows }: { readonly rows: readonly TableRows[] }) {
  const { t } = useTranslation('diagnostics');
  const columns = useMemo(
    (): readonly Column<TableRows>[] => [
      {
        id: 'table',
        header: t('tables.table'),
        width: '',
        cell: ({ table }) => (
          <>
            {hasTableName(table) ? t(`tables.name.${table}`) : table}{' '}
            <span className={styles.faint}>{table}</span>
          </>
        ),
      },
      {
        id: 'rows',
        header: t('tables.rows'),
        width: '',
        align: 'end',
        cell: ({ rows: count }) => formatNumber(count),
      },
    ],
    [t],
  );
  return (
    <Panel title={t('tables.title')} note={t('tables.total', { count: rows.length })} isFlush>
      <PlainTable label={t('tables.title')} columns={columns} rows={rows} rowKey={idOf} />
    </Panel>
  );
}
