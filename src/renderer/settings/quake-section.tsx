import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QuakeSettings } from '#shared/settings/schema.ts';
import { store } from '../store-client/console-client.ts';
import { EditForm } from '../ui/edit-form.tsx';
import { Field } from '../ui/field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { useSavedForm } from '../ui/use-saved-form.ts';
import { EstimateTrial } from './estimate-trial.tsx';
import { checkQuake, QUAKE_LIMITS, quakeForm, readQuakeForm, type QuakeNumber } from './quake-form.ts';
import styles from './settings.module.css';
import { useKeepSettings } from './use-keep-settings.ts';
import { ZoneField } from './zone-field.tsx';

/** 地震参数: every figure the estimate, the incidents and the sequences rest on. */
export function QuakeSection({ quake }: { readonly quake: QuakeSettings }) {
  const { t } = useTranslation('settings');
  const keep = useKeepSettings();
  const { value, change, faults, form } = useSavedForm({
    key: 'settings quake',
    label: 'settings:action.saveQuake',
    saved: quakeForm(quake),
    read: readQuakeForm,
    check: checkQuake,
    save: async (input) => keep({ quake: await store.settings.saveQuake(input) }),
  });
  const number = (field: QuakeNumber, label: string, unit: string, hint?: string) => (
    <NumberField
      label={label}
      unit={unit}
      value={value[field]}
      limits={QUAKE_LIMITS[field]}
      refusal={faults?.[field]}
      isRequired
      {...(hint === undefined ? {} : { hint })}
      onChange={(typed) => change({ [field]: typed })}
    />
  );
  return (
    <EditForm label={t('section.quake')} {...form}>
      <ZoneField
        value={value.zone}
        // Another zone is another claim, which nobody has checked yet.
        onChange={(zone) => change({ zone, zoneConfirmed: false })}
      />
      <Field label={t('quake.zoneCheck')} hint={t('quake.zoneCheckHint')}>
        {({ id }) => (
          <span>
            <Segmented
              id={id}
              aria-label={t('quake.zoneCheck')}
              disabled={value.zone === null}
              value={value.zone !== null && value.zoneConfirmed ? 'on' : 'off'}
              options={(['off', 'on'] as const).map((state) => ({
                value: state,
                label: t(`quake.confirmed.${state}`),
              }))}
              onChange={(state) => change({ zoneConfirmed: state === 'on' })}
            />
          </span>
        )}
      </Field>
      {number('azimuthDeg', t('quake.azimuth'), t('quake.unit.degree'), t('quake.azimuthHint'))}
      <EstimateTrial zone={value.zone} />
      <div className={styles.group}>
        {number(
          'incidentMinMagnitude',
          t('quake.magnitude'),
          t('quake.unit.magnitude'),
          t('quake.magnitudeHint'),
        )}
        {number('concernRadiusKm', t('quake.radius'), t('quake.unit.km'), t('quake.radiusHint'))}
      </div>
      <div className={styles.group} role="group" aria-label={t('quake.sequence')}>
        {number('sequenceKm', t('quake.sequenceKm'), t('quake.unit.km'))}
        {number('sequenceDays', t('quake.sequenceDays'), t('quake.unit.days'), t('quake.sequenceHint'))}
      </div>
    </EditForm>
  );
}
