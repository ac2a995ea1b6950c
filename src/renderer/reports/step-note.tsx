import { useTranslation } from 'react-i18next';
import { formatClockSecond } from '../i18n/format-time.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './report-editor.module.css';
import { useReportError } from './use-report-error.ts';
import type { StepNotice } from './use-report-step.ts';

interface StepNoteProps {
  readonly notice: StepNotice | null;
  readonly error: unknown;
}

/** What became of the last step, read from the report itself where the answer was lost. */
export function StepNote({ notice, error }: StepNoteProps) {
  const words = useReportError();
  if (notice === null && error === null) return null;
  return (
    <div className={styles.note} role="status">
      {notice === null ? null : <NoticeText notice={notice} />}
      {error === null ? null : <ErrorState isInline error={words(error)} />}
    </div>
  );
}

function NoticeText({ notice }: { readonly notice: StepNotice }) {
  const { t } = useTranslation('reports');
  const step = t(`step.${notice.step}`);
  const isWarning = notice.kind === 'was-not-done' || notice.kind === 'moved-on';
  return (
    <p className={styles.notice} data-tone={isWarning ? 'warn' : 'ok'}>
      <Icon name={isWarning ? 'warning' : 'check'} size={16} />
      {notice.kind === 'confirmed'
        ? t('steps.confirmed', { step, time: formatClockSecond(notice.at) })
        : notice.kind === 'was-done'
          ? t('steps.wasDone', { step })
          : notice.kind === 'was-not-done'
            ? t('steps.wasNotDone', { step })
            : t('steps.movedOn', { state: t(`state.${notice.state}`) })}
    </p>
  );
}
