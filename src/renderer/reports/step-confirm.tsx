import { Button } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './report-editor.module.css';

interface StepConfirmProps {
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more in place of the buttons: what is done in somebody's name is not done by one slip. */
export function StepConfirm({ question, confirm, onConfirm, onCancel }: StepConfirmProps) {
  const { t } = useTranslation('ui');
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className={styles.confirm} role="group" aria-label={question} onKeyDown={leave}>
      <p>{question}</p>
      <div className={styles.stepButtons}>
        <Button ref={cancel} onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button type="primary" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </div>
  );
}
