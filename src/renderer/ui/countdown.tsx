import { useTranslation } from 'react-i18next';
import { deadlineProgress, type DeadlineState } from '#shared/rules/running-deadline.ts';
import { formatMinute, spanOf } from '../i18n/format-time.ts';
import { classNames } from './class-names.ts';
import styles from './countdown.module.css';
import { Icon } from './icon.tsx';
import { useNow } from './now.ts';

const TEXTS = {
  running: 'countdown.remaining',
  near: 'countdown.near',
  overdue: 'countdown.overdue',
} as const satisfies Record<DeadlineState, string>;

interface CountdownProps {
  /** UTC milliseconds. */
  readonly startAt: number;
  readonly dueAt: number;
}

/** Time left to a deadline, in words as well as in colour; renders itself again each second. */
export function Countdown({ startAt, dueAt }: CountdownProps) {
  const { t } = useTranslation('ui');
  const { state, remainingMs } = deadlineProgress({ startAt, dueAt }, useNow());
  const { days, time } = spanOf(remainingMs);
  const length = days > 0 ? t('countdown.day', { count: days, time }) : time;
  return (
    <span
      className={classNames(styles.countdown, state !== 'running' && styles[state])}
      title={t('countdown.due', { time: formatMinute(dueAt) })}
    >
      {state === 'running' ? null : <Icon name={state === 'near' ? 'clock' : 'warning'} size={14} />}
      {t(TEXTS[state], { time: length })}
    </span>
  );
}
