import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DEFAULT_INTENSITY_MODELS,
  findIntensityModel,
  type IntensityModel,
} from '#shared/earthquakes/intensity-models.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { Field } from '../ui/field.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import styles from './settings.module.css';

interface ZoneFieldProps {
  readonly value: string | null;
  readonly onChange: (zone: string | null) => void;
}

/** No zone is a choice too: then nothing is estimated. */
const NONE = '';

/** 烈度衰减分区, each with where its coefficients come from and whether they were seen there. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const { t } = useTranslation('settings');
  const say = useBilingual();
  const options = useMemo(
    () => [
      { value: NONE, label: t('quake.zoneNone'), model: null },
      ...DEFAULT_INTENSITY_MODELS.map((model) => ({ value: model.zone, label: say(model.name), model })),
    ],
    [t, say],
  );
  const model = value === null ? null : findIntensityModel(value);
  return (
    <Field label={t('quake.zone')} hint={model === null ? undefined : <ModelFacts model={model} />}>
      {(input) => (
        <Select
          {...input}
          value={value ?? NONE}
          options={options}
          optionRender={({ label, data }) => (
            <span className={styles.option}>
              <span>
                {label} {data.model === null || data.model.confirmed ? null : <UnconfirmedMark />}
              </span>
              {data.model === null ? null : <span className={styles.optionNote}>{data.model.basis}</span>}
            </span>
          )}
          onChange={(zone: string) => onChange(zone === NONE ? null : zone)}
        />
      )}
    </Field>
  );
}

function ModelFacts({ model }: { readonly model: IntensityModel }) {
  const { t } = useTranslation('settings');
  const { basis, sigma, confirmed } = model;
  return (
    <>
      {basis}
      {t('quake.separator')}
      {sigma === null ? t('quake.noSigma') : t('quake.sigma', { value: sigma.toFixed(2) })}{' '}
      {confirmed ? null : <UnconfirmedMark />}
    </>
  );
}
