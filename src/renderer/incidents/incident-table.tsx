import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { usePagedRows } from '../ui/use-paged-rows.ts';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { incidentsQuery, LIST_PAGE_ROWS, type ListFilter } from './queries.ts';
import { useListColumns } from './use-list-columns.tsx';

interface IncidentTableProps {
  /** Another filter is another table: give it another React key. */
  readonly filter: ListFilter;
  readonly onCount: (total: number) => void;
}

const keyOf = ({ id }: IncidentSummary): string => id;

export function IncidentTable({ filter, onCount }: IncidentTableProps) {
  const { t } = useTranslation('incidents');
  const words = useErrorWords();
  const navigate = useNavigate();
  const columns = useListColumns();
  const { rowCount, error, getRow, onRangeNeeded, retry } = usePagedRows(LIST_PAGE_ROWS, (page) =>
    incidentsQuery(filter, page),
  );
  useEffect(() => {
    if (rowCount !== null) onCount(rowCount);
  }, [rowCount, onCount]);
  const open = useCallback(({ id }: IncidentSummary) => void navigate(`/incidents/${id}`), [navigate]);

  if (rowCount === null && error !== null) return <ErrorState error={words(error)} onRetry={retry} />;
  return (
    <VirtualTable
      label={t('list.table')}
      columns={columns}
      rowCount={rowCount ?? 0}
      getRow={getRow}
      rowKey={keyOf}
      onRangeNeeded={onRangeNeeded}
      onOpen={open}
      placeKey={`incidents ${String(filter.isOpenOnly)} ${filter.text}`}
      minWidthPx={1100}
      empty={rowCount === null ? <LoadingState lines={10} /> : <NothingHere filter={filter} />}
    />
  );
}

function NothingHere({ filter: { isOpenOnly, text } }: { readonly filter: ListFilter }) {
  const { t } = useTranslation('incidents');
  if (text !== '')
    return (
      <EmptyState icon="search" title={t('list.nothingFound', { text })} hint={t('list.nothingFoundHint')} />
    );
  return isOpenOnly ? (
    <EmptyState icon="incident" title={t('list.noneOpen')} hint={t('list.noneOpenHint')} />
  ) : (
    <EmptyState icon="incident" title={t('list.none')} hint={t('list.noneHint')} />
  );
}
