import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftFaults } from './check-incident-draft.ts';
import { PEOPLE_FIELDS, type IncidentDraft } from './incident-draft.ts';
import styles from './figure-fields.module.css';
import { useFaultWords } from './use-fault-words.ts';

interface FigureFieldsProps {
  readonly value: IncidentDraft;
  readonly faults: DraftFaults;
  readonly onChange: (part: Partial<IncidentDraft>) => void;
}

/** 伤亡与损失: seven short figures in a row; an empty one is unknown, which is not zero. */
export function FigureFields({ value, faults, onChange }: FigureFieldsProps) {
  const { t } = useTranslation(['incidents', 'ui']);
  const faultWords = useFaultWords();
  const id = useId();
  const fields = [...PEOPLE_FIELDS, 'loss'] as const;
  const [wrong] = fields.flatMap((field) => faultWords(faults[field]) ?? []);
  return (
    <fieldset className={styles.figures}>
      <legend className={styles.legend}>{t('field.figures')}</legend>
      <div className={styles.row}>
        {fields.map((field) => (
          <div key={field} className={styles.figure}>
            <label htmlFor={`${id}-${field}`}>{t(`figure.${field}`)}</label>
            <Input
              id={`${id}-${field}`}
              value={value[field]}
              maxLength={16}
              inputMode="decimal"
              autoComplete="off"
              suffix={
                <span className={styles.unit}>
                  {field === 'loss' ? t('figure.wan') : t('figure.people', { count: 0 })}
                </span>
              }
              status={faults[field] === undefined ? '' : 'error'}
              aria-invalid={faults[field] !== undefined}
              aria-describedby={`${id}-note`}
              onChange={(event) => onChange({ [field]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <p id={`${id}-note`} className={wrong === undefined ? styles.hint : styles.error}>
        {wrong === undefined
          ? t('form.figuresHint')
          : `${wrong.text} · ${t('ui:rule', { rule: wrong.rule ?? '' })}`}
      </p>
    </fieldset>
  );
}
