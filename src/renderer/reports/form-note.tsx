import { useTranslation } from 'react-i18next';
import type { ReportState } from '#shared/reports/report-state.ts';
import { formatMinute } from '../i18n/format-time.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './report-editor.module.css';

interface FormNoteProps {
  readonly state: ReportState;
  readonly restoredAt: number | null;
}

/** Why the fields cannot be changed, or that words from before a crash are in them. */
export function FormNote({ state, restoredAt }: FormNoteProps) {
  const { t } = useTranslation('reports');
  if (state === 'drafting' && restoredAt === null) return null;
  const text =
    state === 'drafting'
      ? t('form.restored', { time: formatMinute(restoredAt ?? 0) })
      : t(`form.locked.${state}`);
  return (
    <span className={state === 'drafting' ? styles.restored : styles.locked} role="status" title={text}>
      <Icon name={state === 'drafting' ? 'notice' : 'lock'} size={14} />
      {text}
    </span>
  );
}
