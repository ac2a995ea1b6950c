import { useTranslation } from 'react-i18next';
import type { IncidentStatus } from '#shared/incidents/schema.ts';
import { isOpen } from '#shared/incidents/status.ts';
import type { RunningDeadline } from '#shared/rules/running-deadline.ts';
import { formatMinute } from '../i18n/format-time.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { Countdown } from '../ui/countdown.tsx';
import { Panel } from '../ui/panel.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import styles from './side-panels.module.css';

interface DeadlinesPanelProps {
  /** The earliest first. */
  readonly deadlines: readonly RunningDeadline[];
  readonly status: IncidentStatus;
}

/** 报送时限: each with the rule it comes from. */
export function DeadlinesPanel({ deadlines, status }: DeadlinesPanelProps) {
  const { t } = useTranslation('incidents');
  const say = useBilingual();
  return (
    <Panel title={t('deadlines.title')} isFlush>
      {deadlines.length === 0 ? (
        <p className={styles.nothing}>{t(isOpen(status) ? 'deadlines.none' : 'deadlines.closedNone')}</p>
      ) : (
        <ul>
          {deadlines.map(({ ruleId, name, startAt, dueAt, basis, confirmed }) => (
            <li key={ruleId} className={styles.line}>
              <span className={styles.name}>{say(name)}</span>
              <Countdown startAt={startAt} dueAt={dueAt} />
              <span className={styles.note}>
                {t('deadlines.from', { time: formatMinute(startAt) })} ·{' '}
                {t('deadlines.due', { time: formatMinute(dueAt) })}
              </span>
              <span className={styles.note}>
                {t('deadlines.basis', { basis: say(basis) })} {confirmed ? null : <UnconfirmedMark />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
