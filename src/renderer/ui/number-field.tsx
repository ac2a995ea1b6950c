import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';
import styles from './number-field.module.css';
import type { NumberLimits, NumberRefusal } from './read-number.ts';
import { useNumberWords } from './use-number-words.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly unit?: string;
  /** As typed: a figure is read when it is saved, and never changed behind the operator's back. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly limits: NumberLimits;
  readonly refusal: NumberRefusal | undefined;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
}

/** One figure with its unit. */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, value, onChange, limits, refusal, hint, placeholder, isRequired = false } = props;
  const words = useNumberWords();
  return (
    <Field
      label={label}
      hint={hint}
      error={refusal === undefined ? undefined : { text: words(refusal, limits) }}
      isRequired={isRequired}
    >
      {(input) => (
        <Input
          {...input}
          className={styles.input ?? ''}
          value={value}
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          status={refusal === undefined ? '' : 'error'}
          {...(unit === undefined ? {} : { suffix: <span className={styles.unit}>{unit}</span> })}
          {...(placeholder === undefined ? {} : { placeholder })}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
