import type { TFunction } from 'i18next';
import { HOUR_MS } from '#shared/kernel/clock.ts';
import type { ReportSummary } from '#shared/reports/contract.ts';
import { formatMinute } from '../i18n/format-time.ts';
import { Countdown } from '../ui/countdown.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import { ReportStateMark } from './report-state-mark.tsx';
import styles from './reports.module.css';

/** A list does not know when the clock began; the last quarter of this counts as near. */
const ASSUMED_SPAN_MS = HOUR_MS;

interface ReportColumns {
  readonly t: TFunction<'reports'>;
  readonly issueWords: (issue: { year: number; number: number } | null) => string;
}

/** The columns of a list of reports, on its own screen and inside an incident. */
export function reportColumns({ t, issueWords }: ReportColumns): readonly Column<ReportSummary>[] {
  return [
    {
      id: 'state',
      header: t('list.state'),
      width: '148px',
      cell: ({ state }) => <ReportStateMark state={state} />,
    },
    { id: 'kind', header: t('list.kind'), width: '104px', cell: ({ kind }) => t(`kind.${kind}`) },
    { id: 'title', header: t('list.name'), width: 'minmax(240px, 1fr)', cell: ({ title }) => title },
    {
      id: 'issue',
      header: t('list.issue'),
      width: '128px',
      cell: ({ issueYear, issueNumber }) =>
        issueYear === null || issueNumber === null ? (
          <span className={styles.faint}>{t('noIssue')}</span>
        ) : (
          issueWords({ year: issueYear, number: issueNumber })
        ),
    },
    {
      id: 'due',
      header: t('list.due'),
      width: '190px',
      cell: ({ dueAt, state }) =>
        dueAt === null ? (
          <span className={styles.faint}>{t('list.noDeadline')}</span>
        ) : state === 'sent' || state === 'received' ? (
          <span className={styles.faint}>{t('list.done')}</span>
        ) : (
          <Countdown startAt={dueAt - ASSUMED_SPAN_MS} dueAt={dueAt} />
        ),
    },
    {
      id: 'lastStep',
      header: t('list.lastStep'),
      width: '150px',
      cell: ({ lastStepAt }) => formatMinute(lastStepAt),
    },
  ];
}
