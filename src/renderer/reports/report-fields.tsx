import { Input, Segmented } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MARKINGS } from '#shared/incidents/schema.ts';
import { Field } from '../ui/field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { findBlanks } from './blank-positions.ts';
import { BlankText } from './blank-text.tsx';
import { LockedTime } from './locked-time.tsx';
import styles from './report-fields.module.css';
import { SECTION_KEYS, type InvalidField, type ReportValues, type SectionKey } from './report-values.ts';

interface ReportFieldsProps {
  readonly values: ReportValues;
  readonly onChange: (values: ReportValues) => void;
  readonly invalid: readonly InvalidField[];
  readonly isReadOnly: boolean;
  /** The sections of an earthquake report have titles of their own. */
  readonly isEarthquake: boolean;
}

type LineKey = 'title' | 'addressees' | 'copies' | 'contactName' | 'contactPhone';

/** The fields in the order of the document. */
export function ReportFields({ values, onChange, invalid, isReadOnly, isEarthquake }: ReportFieldsProps) {
  const { t } = useTranslation('reports');
  const set = (part: Partial<ReportValues>) => onChange({ ...values, ...part });
  const line = (key: LineKey, hint?: string) => (
    <Field
      label={t(`form.${key}`)}
      isRequired={key === 'title'}
      {...(hint === undefined ? {} : { hint })}
      error={
        invalid.includes(key)
          ? { text: t(key === 'title' ? 'form.invalid.title' : 'form.invalid.line') }
          : undefined
      }
    >
      {(input) => (
        <Input
          {...input}
          data-blank-field={key}
          value={values[key]}
          readOnly={isReadOnly}
          spellCheck={false}
          onChange={(event) => set({ [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.fields}>
      {line('title')}
      {line('addressees', t('form.namesHint'))}
      <Field
        label={t('form.asOf')}
        isRequired
        error={invalid.includes('asOf') ? { text: t('form.invalid.asOf') } : undefined}
      >
        {(input) =>
          isReadOnly ? (
            <LockedTime id={input.id} at={values.asOf} />
          ) : (
            <TimeField {...input} value={values.asOf} onChange={(asOf) => set({ asOf })} />
          )
        }
      </Field>
      {SECTION_KEYS.map((key) => (
        <SectionField
          key={key}
          label={t(`section.${isEarthquake ? 'earthquake' : 'incident'}.${key}`)}
          sectionKey={key}
          value={values.sections[key]}
          isReadOnly={isReadOnly}
          isInvalid={invalid.includes(key)}
          onChange={(text) => set({ sections: { ...values.sections, [key]: text } })}
        />
      ))}
      <div className={styles.pair}>
        {line('contactName')}
        {line('contactPhone')}
      </div>
      {line('copies', t('form.namesHint'))}
      <Field label={t('form.marking')}>
        {(input) => (
          <div className={styles.marking}>
            <Segmented<ReportValues['marking']>
              id={input.id}
              aria-label={t('form.marking')}
              value={values.marking}
              disabled={isReadOnly}
              options={MARKINGS.map((value) => ({ value, label: t(`marking.${value}`) }))}
              onChange={(marking) => set({ marking })}
            />
          </div>
        )}
      </Field>
    </div>
  );
}

interface SectionFieldProps {
  readonly label: string;
  readonly sectionKey: SectionKey;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly onChange: (value: string) => void;
}

/** A section takes the whole width: its label stands above, with the count of its blanks. */
function SectionField({ label, sectionKey, value, isReadOnly, isInvalid, onChange }: SectionFieldProps) {
  const { t } = useTranslation('reports');
  const id = useId();
  const noteId = `${id}-note`;
  const count = findBlanks(value).length;
  return (
    <div className={styles.section}>
      <label className={styles.sectionLabel} htmlFor={id}>
        {label}
      </label>
      <span id={noteId} className={isInvalid ? styles.bad : count > 0 ? styles.blanks : styles.noBlanks}>
        {isInvalid ? t('form.invalid.section') : count > 0 ? t('form.blanks', { count }) : t('form.noBlanks')}
      </span>
      <BlankText
        id={id}
        fieldKey={sectionKey}
        value={value}
        isReadOnly={isReadOnly}
        isInvalid={isInvalid}
        describedBy={noteId}
        onChange={onChange}
      />
    </div>
  );
}
