import { useTranslation } from 'react-i18next';
import { REPORT_STATES, type ReportState } from '#shared/reports/report-state.ts';
import type { RunningDeadline } from '#shared/rules/running-deadline.ts';
import type { Situation } from '#shared/wall/contract.ts';
import { formatNear, spanOf } from '../i18n/format-time.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { classNames } from '../ui/class-names.ts';
import { useNow } from '../ui/now.ts';
import { reportUrgency } from './report-urgency.ts';
import styles from './reports-tile.module.css';
import { Tile, type DataState } from './tile.tsx';

type Report = NonNullable<Situation['focus']>['reports'][number];

interface ReportsTileProps {
  readonly reports: readonly Report[];
  readonly deadlines: readonly RunningDeadline[];
  readonly data: DataState;
}

/** 报告链: how far each report of the incident has come, and what time is left for it. */
export function ReportsTile({ reports, deadlines, data }: ReportsTileProps) {
  const { t } = useTranslation('wall');
  return (
    <Tile title={t('reports.title')} data={data}>
      {reports.length === 0 ? <p>{t('reports.none')}</p> : null}
      <ul className={styles.reports}>
        {reports.length === 0
          ? deadlines.map((deadline) => <UnwrittenLine key={deadline.ruleId} deadline={deadline} />)
          : null}
        {reports.map((report) => (
          <ReportLine key={`${report.title} ${String(report.at)}`} report={report} />
        ))}
      </ul>
    </Tile>
  );
}

/** What is due before a word of it is written. */
function UnwrittenLine({ deadline }: { readonly deadline: RunningDeadline }) {
  const bilingual = useBilingual();
  return (
    <li className={styles.report}>
      <p className={styles.state}>
        <span>{bilingual(deadline.name)}</span>
        <TimeLeft state="drafting" dueAt={deadline.dueAt} at={deadline.startAt} />
      </p>
    </li>
  );
}

function ReportLine({ report }: { readonly report: Report }) {
  const { t } = useTranslation('wall');
  const state = report.state as ReportState;
  const reached = REPORT_STATES.indexOf(state);
  return (
    <li className={styles.report}>
      <p className={styles.title}>{report.title}</p>
      <p className={styles.state}>
        <span className={styles.steps} aria-hidden>
          {REPORT_STATES.map((step, i) => (
            <span key={step} className={classNames(styles.step, i <= reached && styles.done)} />
          ))}
        </span>
        <span>{t(`reports.state.${state}`)}</span>
        <TimeLeft state={state} dueAt={report.dueAt} at={report.at} />
      </p>
    </li>
  );
}

interface TimeLeftProps {
  readonly state: ReportState;
  readonly dueAt: number | null;
  /** Shown where no deadline runs. */
  readonly at: number;
}

function TimeLeft({ state, dueAt, at }: TimeLeftProps) {
  const { t } = useTranslation('wall');
  const now = useNow();
  const { urgency, remainingMs } = reportUrgency({ state, dueAt }, now);
  if (urgency === 'none') return <span className={styles.at}>{formatNear(at, now)}</span>;
  const { days, time } = spanOf(remainingMs);
  const length = days > 0 ? t('reports.days', { count: days, time }) : time;
  return (
    <span className={classNames(styles.at, styles[urgency])}>
      {t(urgency === 'overdue' ? 'reports.overdue' : 'reports.remaining', { time: length })}
    </span>
  );
}
