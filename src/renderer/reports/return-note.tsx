import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/reports/contract.ts';
import { formatMinute } from '../i18n/format-time.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './report-editor.module.css';

/** Why a report came back, for as long as the officer works on it. */
export function ReturnNote({ detail }: { readonly detail: ReportDetail }) {
  const { t } = useTranslation('reports');
  const last = detail.steps.at(-1);
  if (detail.state !== 'drafting' || last?.step !== 'returned') return null;
  return (
    <p className={styles.notice} data-tone="warn">
      <Icon name="left" size={16} />
      <span>
        {t('steps.returned', { name: last.personName, time: formatMinute(last.at), reason: last.note ?? '' })}
      </span>
    </p>
  );
}
