import { useTranslation } from 'react-i18next';
import { formatClockSecond } from '../i18n/format-time.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
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
  switch (notice.kind) {
    case 'confirmed':
      return (
        <ToneDot tone="ok">{t('steps.confirmed', { step, time: formatClockSecond(notice.at) })}</ToneDot>
      );
    case 'was-done':
      return <ToneDot tone="ok">{t('steps.wasDone', { step })}</ToneDot>;
    case 'was-not-done':
      return <ToneDot tone="warn">{t('steps.wasNotDone', { step })}</ToneDot>;
    case 'moved-on':
      return <ToneDot tone="warn">{t('steps.movedOn', { state: t(`state.${notice.state}`) })}</ToneDot>;
  }
}
