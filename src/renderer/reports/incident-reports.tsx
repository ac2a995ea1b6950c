import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { newId } from '#shared/kernel/ids.ts';
import type { ReportSummary } from '#shared/reports/contract.ts';
import { store } from '../store-client/console-client.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { PlainTable } from '../ui/plain-table.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import type { Column } from '../ui/virtual-table-column.ts';
import { reportQuery, reportsQuery } from './queries.ts';
import { reportColumns } from './report-columns.tsx';
import styles from './reports.module.css';
import { useIssueWords } from './use-issue-words.ts';

const idOf = ({ id }: ReportSummary): string => id;

/** 事件的报告: what was reported of one incident, and the way to its initial report. */
export function IncidentReports({ incidentId }: { readonly incidentId: string }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const words = useErrorWords();
  const issueWords = useIssueWords();
  const { data, error, refetch } = useQuery(reportsQuery(incidentId));
  // Made once, so that drafting again after a lost answer finds the same report.
  const [id] = useState(() => newId());
  const {
    mutate,
    isPending,
    error: refused,
  } = useMutation({
    mutationFn: () => store.reports.draftInitial({ id, incidentId }),
    onSuccess: (detail) => {
      queries.setQueryData(reportQuery(detail.report.id).queryKey, detail);
      void navigate(`/reports/${detail.report.id}`);
    },
  });

  const initialId = data?.find(({ kind }) => kind === 'initial')?.id ?? null;
  const actions = useMemo(
    (): readonly [Action] => [
      {
        id: 'reports:initial',
        label: initialId === null ? 'reports:action.draftInitial' : 'reports:action.openInitial',
        icon: 'report',
        keys: 'r',
        isDisabled: isPending || data === undefined,
        run: () => {
          if (initialId === null) mutate();
          else void navigate(`/reports/${initialId}`);
        },
      },
    ],
    [initialId, isPending, data, mutate, navigate],
  );
  useActions(actions);

  const columns = useMemo(() => linkedColumns(reportColumns({ t, issueWords })), [t, issueWords]);
  return (
    <Panel
      title={t('ofIncident.title')}
      isFlush
      actions={
        <ActionButton
          action={actions[0]}
          size="small"
          isPrimary={data !== undefined && initialId === null}
          isBusy={isPending}
        />
      }
    >
      {data === undefined ? (
        error === null ? (
          <LoadingState lines={2} />
        ) : (
          <ErrorState error={words(error)} onRetry={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <p className={styles.none}>
          {t('ofIncident.none')} <span className={styles.faint}>{t('ofIncident.noneHint')}</span>
        </p>
      ) : (
        <PlainTable label={t('list.label')} columns={columns} rows={data} rowKey={idOf} />
      )}
      {refused === null ? null : (
        <div className={styles.refused}>
          <ErrorState isInline error={words(refused)} onRetry={() => mutate()} />
        </div>
      )}
    </Panel>
  );
}

/** Inside an incident the title leads to the report. */
const linkedColumns = (columns: readonly Column<ReportSummary>[]): readonly Column<ReportSummary>[] =>
  columns.map((column) => (column.id === 'title' ? { ...column, cell: linkTo } : column));

const linkTo = ({ id, title }: ReportSummary) => (
  <Link className={styles.link} to={`/reports/${id}`}>
    {title}
  </Link>
);
