import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bureau } from '#shared/settings/schema.ts';
import { store } from '../store-client/console-client.ts';
import { EditForm } from '../ui/edit-form.tsx';
import { Field } from '../ui/field.tsx';
import { useSavedForm } from '../ui/use-saved-form.ts';
import { bureauForm, checkBureau, readBureauForm, type BureauForm } from './bureau-form.ts';
import { LinesField } from './lines-field.tsx';
import { regionPathQuery } from './queries.ts';
import styles from './settings.module.css';
import { useKeepSettings } from './use-keep-settings.ts';

const LINES = ['superiorName', 'governmentName', 'headquartersName'] as const;
const LINE_LABELS = {
  superiorName: 'bureau.superior',
  governmentName: 'bureau.government',
  headquartersName: 'bureau.headquarters',
} as const;

/** 单位: what reports call this bureau, and to whom they go. */
export function BureauSection({ bureau }: { readonly bureau: Bureau }) {
  const { t } = useTranslation('settings');
  const keep = useKeepSettings();
  const path = useQuery(regionPathQuery(bureau.regionCode)).data;
  const { value, change, faults, form } = useSavedForm({
    key: 'settings bureau',
    label: 'settings:action.saveBureau',
    saved: bureauForm(bureau),
    read: readBureauForm,
    check: checkBureau,
    save: async (input) => keep({ bureau: await store.settings.saveBureau(input) }),
  });
  const line = (field: keyof BureauForm, label: string, hint?: string) => (
    <Field key={field} label={label} {...(hint === undefined ? {} : { hint })}>
      {(input) => (
        <Input
          {...input}
          value={value[field]}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const isNameMissing = faults?.name === true;
  return (
    <EditForm label={t('section.bureau')} {...form}>
      <Field
        label={t('bureau.name')}
        isRequired
        error={isNameMissing ? { text: t('bureau.needed') } : undefined}
      >
        {(input) => (
          <Input
            {...input}
            value={value.name}
            maxLength={200}
            autoComplete="off"
            status={isNameMissing ? 'error' : ''}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('bureau.region')} hint={t('bureau.regionHint')}>
        {({ id }) => (
          <output id={id} className={styles.output}>
            {path?.map(({ name }) => name).join(' · ')}{' '}
            <span className={styles.faint}>{bureau.regionCode}</span>
          </output>
        )}
      </Field>
      {LINES.map((field) => line(field, t(LINE_LABELS[field])))}
      {line('dutyPhone', t('bureau.dutyPhone'), t('bureau.dutyPhoneHint'))}
      <LinesField
        label={t('bureau.addressees')}
        hint={t('bureau.listHint')}
        value={value.addressees}
        longLine={faults?.lines.addressees}
        onChange={(addressees) => change({ addressees })}
      />
      <LinesField
        label={t('bureau.copies')}
        hint={t('bureau.listHint')}
        value={value.copies}
        longLine={faults?.lines.copies}
        onChange={(copies) => change({ copies })}
      />
      <LinesField
        label={t('bureau.plans')}
        hint={t('bureau.plansHint')}
        value={value.earthquakePlans}
        longLine={faults?.lines.earthquakePlans}
        onChange={(earthquakePlans) => change({ earthquakePlans })}
      />
    </EditForm>
  );
}
