import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import styles from './error-state.module.css';
import { Icon } from './icon.tsx';

export interface ErrorWords {
  /** What happened, and what is safe. */
  readonly happened: string;
  /** What the operator can do now. */
  readonly todo: string;
  /** Where the log tells the rest; null for an expected refusal. */
  readonly logId: string | null;
}

interface ErrorStateProps {
  readonly error: ErrorWords;
  readonly onRetry?: () => void;
  readonly retryText?: string;
  /** Beside a form, where the work is, instead of in place of a whole view. */
  readonly isInline?: boolean;
}

export function ErrorState({ error, onRetry, retryText, isInline = false }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  const { happened, todo, logId } = error;
  return (
    <div className={classNames(styles.state, isInline && styles.inline)} role="alert">
      <span className={styles.icon}>
        <Icon name="error" size={isInline ? 20 : 26} />
      </span>
      <p className={styles.happened}>{happened}</p>
      <p className={styles.todo}>{todo}</p>
      {onRetry === undefined && logId === null ? null : (
        <div className={styles.foot}>
          {onRetry === undefined ? null : (
            <Button size={isInline ? 'small' : 'middle'} onClick={onRetry}>
              {retryText ?? t('retry')}
            </Button>
          )}
          {logId === null ? null : <span className={styles.log}>{t('error.logId', { id: logId })}</span>}
        </div>
      )}
    </div>
  );
}
