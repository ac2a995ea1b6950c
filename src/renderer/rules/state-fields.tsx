import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';
import { FormGrid } from '../ui/form-grid.tsx';

interface StateFieldsProps {
  readonly isEnabled: boolean;
  readonly isConfirmed: boolean;
  readonly useHint: string;
  readonly onChange: (part: { readonly enabled?: boolean; readonly confirmed?: boolean }) => void;
}

/** 启用 or 停用, 待核 or 已核. */
export function StateFields({ isEnabled, isConfirmed, useHint, onChange }: StateFieldsProps) {
  const { t } = useTranslation('rules');
  return (
    <FormGrid columns={2}>
      <Field label={t('editor.use')} hint={useHint}>
        {({ id }) => (
          <span>
            <Segmented
              id={id}
              aria-label={t('editor.use')}
              value={isEnabled ? 'on' : 'off'}
              options={(['on', 'off'] as const).map((value) => ({ value, label: t(`enabled.${value}`) }))}
              onChange={(value) => onChange({ enabled: value === 'on' })}
            />
          </span>
        )}
      </Field>
      <Field label={t('editor.check')} hint={t('editor.checkHint')}>
        {({ id }) => (
          <span>
            <Segmented
              id={id}
              aria-label={t('editor.check')}
              value={isConfirmed ? 'on' : 'off'}
              options={(['off', 'on'] as const).map((value) => ({ value, label: t(`confirmed.${value}`) }))}
              onChange={(value) => onChange({ confirmed: value === 'on' })}
            />
          </span>
        )}
      </Field>
    </FormGrid>
  );
}
