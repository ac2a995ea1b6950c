import { useTranslation } from 'react-i18next';
import { REPORT_STATES, type ReportState } from '#shared/reports/report-state.ts';
import type { Situation } from '#shared/wall/contract.ts';
import { formatNear, spanOf } from '../i18n/format-time.ts';
import { classNames } from '../ui/class-names.ts';
import { useNow } from '../ui/now.ts';
import { reportUrgency } from './report-urgency.ts';
import styles from './reports-tile.module.css';
import { Tile, type DataState } from './tile.tsx';

type Report = NonNullable<Situation['focus']>['reports'][number];

interface ReportsTileProps {
  readonly reports: readonly Report[];
  readonly data: DataState;
}

/** 报告链: how far each report of the incident has come, and what time is left for it. */
export function ReportsTile({ reports, data }: ReportsTileProps) {
  const { t } = useTranslation('wall');
  return (
    <Tile title={t('reports.title')} data={data}>
      {reports.length === 0 ? <p>{t('reports.none')}</p> : null}
      <ul className={styles.reports}>
        {reports.map((report) => (
          <ReportLine key={`${report.title} ${String(report.at)}`} report={report} />
        ))}
      </ul>
    </Tile>
  );
}

function ReportLine({ report }: { readonly report: Report }) {
  const { t } = useTranslation('wall');
  const now = useNow();
  const state = report.state as ReportState;
  const reached = REPORT_STATES.indexOf(state);
  const { urgency, remainingMs } = reportUrgency({ state, dueAt: report.dueAt }, now);
  const { days, time } = spanOf(remainingMs);
  const length = days > 0 ? t('reports.days', { count: days, time }) : time;
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
        {urgency === 'none' ? (
          <span className={styles.at}>{formatNear(report.at, now)}</span>
        ) : (
          <span className={classNames(styles.at, styles[urgency])}>
            {t(urgency === 'overdue' ? 'reports.overdue' : 'reports.remaining', { time: length })}
          </span>
        )}
      </p>
    </li>
  );
}
