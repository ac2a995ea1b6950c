import { Button } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './confirm-inline.module.css';

interface ConfirmInlineProps {
  /** The button before it is pressed. */
  readonly label: string;
  /** Names what would be lost. */
  readonly question: string;
  /** The verb itself, never a bare yes. */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly isDisabled?: boolean;
}

/** Asks in place of the button, without a dialog; the focus lands on Cancel and Esc goes back. */
export function ConfirmInline({
  label,
  question,
  confirmLabel,
  onConfirm,
  isDisabled = false,
}: ConfirmInlineProps) {
  const { t } = useTranslation('ui');
  const [isAsking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) start.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <Button ref={start} disabled={isDisabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setAsking(false);
  };
  return (
    <span className={styles.ask} role="group" aria-label={question} onKeyDown={leave}>
      <span className={styles.question}>{question}</span>
      <Button ref={cancel} size="small" onClick={() => setAsking(false)}>
        {t('cancel')}
      </Button>
      <Button
        size="small"
        color="danger"
        variant="solid"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {confirmLabel}
      </Button>
    </span>
  );
}
