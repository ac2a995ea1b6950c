import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';

interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Number of the first line that is too long. */
  readonly longLine: number | undefined;
  readonly onChange: (typed: string) => void;
}

const ROWS = { minRows: 2, maxRows: 8 };

/** A short list, typed one a line. */
export function LinesField({ label, hint, value, longLine, onChange }: LinesFieldProps) {
  const { t } = useTranslation('settings');
  return (
    <Field
      label={label}
      hint={hint}
      error={longLine === undefined ? undefined : { text: t('bureau.lineTooLong', { line: longLine }) }}
    >
      {(input) => (
        <Input.TextArea
          {...input}
          value={value}
          autoSize={ROWS}
          maxLength={10_000}
          status={longLine === undefined ? '' : 'error'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
