import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export interface FieldError {
  readonly text: string;
  /** The rule that refused, as it is named in the rule table. */
  readonly rule?: string;
}

/** To be spread onto the input, so that label, hint and error belong to it. */
interface FieldInputProps {
  readonly id: string;
  readonly 'aria-required': boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: FieldError | undefined;
  readonly isRequired?: boolean;
  readonly children: (input: FieldInputProps) => ReactNode;
}

export function Field({ label, hint, error, isRequired = false, children }: FieldProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = hint !== undefined || error !== undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {isRequired ? (
          <span className={styles.required} title={t('required')} aria-hidden>
            *
          </span>
        ) : null}
        {label}
      </label>
      <div className={styles.control}>
        <div className={styles.input}>
          {children({
            id,
            'aria-required': isRequired,
            'aria-invalid': error !== undefined,
            'aria-describedby': hasNote ? noteId : undefined,
          })}
        </div>
        {error === undefined ? (
          hint === undefined ? null : (
            <p className={styles.hint} id={noteId}>
              {hint}
            </p>
          )
        ) : (
          <p className={styles.error} id={noteId} role="alert">
            <Icon name="warning" size={14} />
            <span>
              {error.text}
              {error.rule === undefined ? null : (
                <span className={styles.rule}> {t('rule', { rule: error.rule })}</span>
              )}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
