import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ReportSummary } from '#shared/reports/contract.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { reportsQuery } from './queries.ts';
import { reportColumns } from './report-columns.tsx';
import styles from './reports.module.css';
import { useIssueWords } from './use-issue-words.ts';

const idOf = ({ id }: ReportSummary): string => id;

/** The latest reports of all incidents. */
export function ReportList() {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const words = useErrorWords();
  const issueWords = useIssueWords();
  const { data, error, refetch } = useQuery(reportsQuery(null));
  const columns = useMemo(() => reportColumns({ t, issueWords }), [t, issueWords]);
  const getRow = useCallback((index: number) => data?.[index], [data]);
  const open = useCallback(({ id }: ReportSummary) => void navigate(`/reports/${id}`), [navigate]);
  return (
    <ScreenFrame
      title={t('title')}
      note={data === undefined ? null : t('list.total', { count: data.length })}
    >
      <div className={styles.table}>
        {data === undefined ? (
          error === null ? (
            <LoadingState lines={6} />
          ) : (
            <ErrorState error={words(error)} onRetry={() => void refetch()} />
          )
        ) : (
          <VirtualTable
            label={t('list.label')}
            columns={columns}
            rowCount={data.length}
            getRow={getRow}
            rowKey={idOf}
            onOpen={open}
            placeKey="reports"
            minWidthPx={980}
            empty={<EmptyState icon="report" title={t('list.none')} hint={t('list.noneHint')} />}
          />
        )}
      </div>
    </ScreenFrame>
  );
}
