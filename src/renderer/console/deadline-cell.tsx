import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown } from '../ui/countdown.tsx';
import type { Reading } from '../ui/reading.ts';
import { BarCell } from './bar-cell.tsx';
import type { ShellDeadline } from './shell-data.ts';
import styles from './top-bar.module.css';

/** The deadline that runs out first, and how many more there are. */
export const DeadlineCell = memo(function DeadlineCell(props: {
  readonly deadlines: Reading<readonly ShellDeadline[]>;
}) {
  const { t } = useTranslation('shell');
  const all = props.deadlines.state === 'known' ? props.deadlines.value : [];
  const next = all[0];
  return (
    <BarCell
      label={
        <>
          {t('bar.deadlines')}
          {all.length < 2 ? null : <span>{t('bar.moreDeadlines', { count: all.length - 1 })}</span>}
        </>
      }
      reading={props.deadlines}
      path={next?.path}
      title={next === undefined ? undefined : `${next.name} · ${next.subject}`}
    >
      {() =>
        next === undefined ? (
          <span className={styles.absent}>{t('bar.noDeadlines')}</span>
        ) : (
          <>
            <span className={styles.strong}>{next.name}</span>
            <Countdown startAt={next.startAt} dueAt={next.dueAt} />
          </>
        )
      }
    </BarCell>
  );
});
