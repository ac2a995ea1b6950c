import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#shared/rules/bilingual.ts';
import { Field } from '../ui/field.tsx';

interface BilingualFieldsProps {
  readonly labels: Readonly<Record<keyof Bilingual, string>>;
  readonly value: Bilingual;
  readonly onChange: (value: Bilingual) => void;
  readonly isMissing?: boolean;
  readonly isRequired?: boolean;
}

/** A text that is data, once in each language. */
export function BilingualFields(props: BilingualFieldsProps) {
  const { labels, value, onChange, isMissing = false, isRequired = false } = props;
  const { t } = useTranslation('rules');
  return (
    <>
      <Field
        label={labels.zh}
        isRequired={isRequired}
        error={isMissing ? { text: t('editor.needed') } : undefined}
      >
        {(input) => (
          <Input
            {...input}
            lang="zh-CN"
            value={value.zh}
            maxLength={500}
            autoComplete="off"
            status={isMissing ? 'error' : ''}
            onChange={(event) => onChange({ ...value, zh: event.target.value })}
          />
        )}
      </Field>
      <Field label={labels.en}>
        {(input) => (
          <Input
            {...input}
            lang="en"
            value={value.en}
            maxLength={500}
            autoComplete="off"
            placeholder={t('editor.sameInOther')}
            onChange={(event) => onChange({ ...value, en: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
