import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format-number.ts';
import { classNames } from './class-names.ts';
import styles from './progress-line.module.css';

interface ProgressLineProps {
  readonly label: string;
  readonly done: number;
  /** null while nobody knows how much there is. */
  readonly total: number | null;
  readonly onCancel?: () => void;
  readonly isCancelling?: boolean;
}

export function ProgressLine({ label, done, total, onCancel, isCancelling = false }: ProgressLineProps) {
  const { t } = useTranslation('ui');
  const part =
    total === null
      ? formatNumber(done)
      : t('progress.part', { done: formatNumber(done), total: formatNumber(total) });
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <span className={styles.part}>{isCancelling ? t('progress.cancelling') : part}</span>
      {onCancel === undefined ? (
        <span />
      ) : (
        <Button size="small" disabled={isCancelling} onClick={onCancel}>
          {t('cancel')}
        </Button>
      )}
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        {...(total === null ? {} : { 'aria-valuemin': 0, 'aria-valuemax': total, 'aria-valuenow': done })}
      >
        <div
          className={classNames(styles.done, total === null && styles.unknown)}
          style={
            total === null ? undefined : { width: `${String(total === 0 ? 100 : (done / total) * 100)}%` }
          }
        />
      </div>
    </div>
  );
}
