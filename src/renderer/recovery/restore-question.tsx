import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './recovery.module.css';

interface RestoreQuestionProps {
  readonly time: string;
  readonly age: string;
  readonly isRestoring: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Says what a restore costs and what it keeps; the focus lands on Cancel, and Esc goes back. */
export function RestoreQuestion({ time, age, isRestoring, onCancel, onConfirm }: RestoreQuestionProps) {
  const { t } = useTranslation('recovery');
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
    frame.current?.querySelector('button')?.focus();
  }, []);
  const question = t('backups.question', { time, age });
  return (
    <div
      ref={frame}
      className={styles.ask}
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isRestoring) onCancel();
      }}
    >
      <p className={styles.question}>{question}</p>
      <p>{t('backups.lost')}</p>
      <p>{t('backups.kept')}</p>
      <div className={styles.answers}>
        <Button size="small" disabled={isRestoring} onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        <Button
          size="small"
          color="danger"
          variant="solid"
          loading={isRestoring}
          data-testid="recovery-confirm-restore"
          onClick={onConfirm}
        >
          {t(isRestoring ? 'action.restoring' : 'backups.confirm')}
        </Button>
      </div>
    </div>
  );
}
