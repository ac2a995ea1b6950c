import { Button } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClockSecond, formatMinute } from '../i18n/format-time.ts';
import styles from './edit-form.module.css';
import { ErrorState, type ErrorWords } from './error-state.tsx';
import { KeyHint } from './key-hint.tsx';

interface EditFormProps {
  readonly label: string;
  /** Fields differ from what is saved. */
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  /** UTC milliseconds; null while nothing was saved from here. */
  readonly savedAt: number | null;
  /** When the unsaved text that was found here was typed; null when none was. */
  readonly restoredAt?: number | null;
  readonly error: ErrorWords | null;
  /** Saves, or shows what keeps it from saving; the first field marked invalid is focused then. */
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  /** Beside the save button: what else can be done with the record. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A form that changes a record: Enter in a line or Ctrl+Enter anywhere saves, and it always says where it stands. */
export function EditForm(props: EditFormProps) {
  const {
    label,
    isDirty,
    isSaving,
    savedAt,
    restoredAt = null,
    error,
    onSave,
    onDiscard,
    more,
    children,
  } = props;
  const { t } = useTranslation('ui');
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isSaving) return;
    onSave();
    setTries((before) => before + 1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={press}
    >
      {children}
      {error === null ? null : <ErrorState error={error} isInline />}
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={isSaving}>
          {t('form.save')} <KeyHint keys="Ctrl+Enter" />
        </Button>
        {isDirty ? <Button onClick={onDiscard}>{t('form.discard')}</Button> : null}
        {more}
        <span className={styles.state} role="status">
          {isDirty
            ? restoredAt === null
              ? t('form.unsaved')
              : t('form.restored', { time: formatMinute(restoredAt) })
            : savedAt === null
              ? null
              : t('form.saved', { time: formatClockSecond(savedAt) })}
        </span>
      </div>
    </form>
  );
}
