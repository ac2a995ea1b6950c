import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCoordinate } from '#shared/geo/format-coordinate.ts';
import { looksSwapped, parseCoordinate } from '#shared/geo/parse-coordinate.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Field } from '../ui/field.tsx';
import type { CoordinateRefusal } from './organisation-values.ts';

/** About 1 m, so that what was typed is seen again. */
const ECHO_DECIMALS = 5;

interface CoordinateFieldProps {
  readonly typed: string;
  readonly fault: CoordinateRefusal | undefined;
  readonly onChange: (typed: string) => void;
}

/** 坐标 in any usual notation, with what was understood of it under it. */
export function CoordinateField({ typed, fault, onChange }: CoordinateFieldProps) {
  const { t } = useTranslation('organisations');
  const language = useLanguage();
  const parsed = typed.trim() === '' ? null : parseCoordinate(typed);
  const hint = () => {
    if (parsed?.ok !== true) return t('coordinateHint');
    const { lon, lat, order } = parsed;
    const read = formatCoordinate({ lon, lat }, language === 'en' ? 'symbol' : 'chinese', ECHO_DECIMALS);
    const doubt =
      order === 'assumed' || order === 'swapped' ? order : looksSwapped(lon, lat) ? 'unlikely' : null;
    return doubt === null ? t('readAs', { read }) : `${t('readAs', { read })} ${t(`doubt.${doubt}`)}`;
  };
  return (
    <Field
      label={t('field.coordinate')}
      hint={hint()}
      error={fault === undefined ? undefined : { text: t(`coordinateFault.${fault}`) }}
    >
      {(input) => (
        <Input
          {...input}
          value={typed}
          maxLength={200}
          autoComplete="off"
          placeholder="25.22, 99.96"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
