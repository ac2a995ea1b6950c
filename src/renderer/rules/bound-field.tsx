import { Checkbox, Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberLimits, NumberRefusal } from '../ui/read-number.ts';
import { useNumberWords } from '../ui/use-number-words.ts';
import type { BoundForm, BoundSide } from './level-rule-form.ts';
import styles from './rules.module.css';

interface BoundFieldProps {
  readonly side: BoundSide;
  readonly levelName: string;
  readonly value: BoundForm;
  readonly limits: NumberLimits;
  readonly refusal: NumberRefusal | undefined;
  readonly onChange: (value: BoundForm) => void;
}

/** One end of a range: the figure, and whether it is itself included. */
export function BoundField({ side, levelName, value, limits, refusal, onChange }: BoundFieldProps) {
  const { t } = useTranslation('rules');
  const words = useNumberWords();
  const noteId = useId();
  return (
    <div className={styles.bound}>
      <Input
        className={styles.figure ?? ''}
        value={value.typed}
        inputMode="decimal"
        autoComplete="off"
        maxLength={30}
        aria-label={t(`editor.bound.${side}`, { level: levelName })}
        aria-invalid={refusal !== undefined}
        {...(refusal === undefined ? {} : { 'aria-describedby': noteId })}
        status={refusal === undefined ? '' : 'error'}
        onChange={(event) => onChange({ ...value, typed: event.target.value })}
      />
      <Checkbox
        checked={value.inclusive}
        disabled={value.typed.trim() === ''}
        aria-label={t(`editor.boundInclusive.${side}`, { level: levelName })}
        onChange={(event) => onChange({ ...value, inclusive: event.target.checked })}
      >
        {t('editor.inclusive')}
      </Checkbox>
      {refusal === undefined ? null : (
        <p className={styles.refused} id={noteId} role="alert">
          {words(refusal, limits)}
        </p>
      )}
    </div>
  );
}
