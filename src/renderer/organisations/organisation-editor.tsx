import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#shared/kernel/ids.ts';
import { ORGANISATION_KINDS, type Organisation } from '#shared/organisations/schema.ts';
import { store } from '../store-client/console-client.ts';
import { ConfirmInline } from '../ui/confirm-inline.tsx';
import { EditForm } from '../ui/edit-form.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Field } from '../ui/field.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { useErrorWords } from '../ui/use-error-words.ts';
import { useSave } from '../ui/use-save.ts';
import { CoordinateField } from './coordinate-field.tsx';
import {
  checkOrganisation,
  newOrganisationValues,
  organisationValuesOf,
  readOrganisationValues,
  type OrganisationValues,
} from './organisation-values.ts';
import { organisationsQuery } from './queries.ts';
import { RegionSelect } from './region-select.tsx';
import styles from './organisations.module.css';

/** What the editor of a record is told by the form that created it. */
export interface CreatedNote {
  readonly createdAt: number;
}

interface OrganisationEditorProps {
  /** null for a new one. */
  readonly organisation: Organisation | null;
  readonly all: readonly Organisation[];
  /** Where a new one is put at first. */
  readonly regionCode: string;
  /** When it was created from here, UTC milliseconds; null when it was not. */
  readonly createdAt: number | null;
  readonly onCreated: (id: string, note: CreatedNote) => void;
  readonly onRemoved: () => void;
}

export function OrganisationEditor({
  organisation,
  all,
  regionCode,
  createdAt,
  onCreated,
  onRemoved,
}: OrganisationEditorProps) {
  const { t } = useTranslation('organisations');
  const words = useErrorWords();
  const queries = useQueryClient();
  const [fresh] = useState(() => ({ id: newId(), sortOrder: all.length, provenance: null }));
  const [isTried, setTried] = useState(false);
  const kept = organisation ?? fresh;
  const saved = useMemo(
    () => (organisation === null ? newOrganisationValues(regionCode) : organisationValuesOf(organisation)),
    [organisation, regionCode],
  );
  const draft = useDraft({
    key: `organisation ${organisation?.id ?? 'new'}`,
    saved,
    read: readOrganisationValues,
  });
  const { value } = draft;
  const saving = useSave<Organisation>(
    (next) => store.organisations.save(next),
    (written) => {
      // The list says so before it is fetched again, so that the form never falls back to what was before.
      queries.setQueryData(organisationsQuery().queryKey, (list) => withRow(list, written));
      draft.clear(value);
      setTried(false);
      if (organisation === null) onCreated(written.id, { createdAt: Date.now() });
    },
  );
  const removing = useMutation({
    mutationFn: (id: string) => store.organisations.remove({ id }),
    onSuccess: onRemoved,
  });
  const checked = checkOrganisation(value, kept);
  const faults = isTried && !checked.ok ? checked.faults : {};
  const change = (part: Partial<OrganisationValues>) => draft.setValue({ ...value, ...part });
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);

  const parents = all.filter(({ id }) => id !== kept.id).map(({ id, name }) => ({ value: id, label: name }));
  const line = (field: 'dutyPhone' | 'fax' | 'satellitePhone') => (
    <Field label={t(`field.${field}`)}>
      {(input) => (
        <Input
          {...input}
          value={value[field]}
          maxLength={200}
          onChange={({ target }) => change({ [field]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <EditForm
      label={organisation?.name ?? t('create')}
      isDirty={draft.isDirty}
      isSaving={saving.isSaving}
      savedAt={saving.savedAt ?? createdAt}
      restoredAt={draft.restoredAt}
      error={saving.error}
      onSave={() => {
        setTried(true);
        if (checked.ok) saving.save(checked.organisation);
      }}
      onDiscard={draft.discard}
      more={
        organisation === null ? null : (
          <ConfirmInline
            label={t('remove')}
            question={t('removeQuestion', { name: organisation.name })}
            confirmLabel={t('remove')}
            onConfirm={() => removing.mutate(organisation.id)}
          />
        )
      }
    >
      <div ref={first}>
        <Field
          label={t('field.name')}
          error={faults.name === undefined ? undefined : { text: t('nameMissing') }}
          isRequired
        >
          {(input) => (
            <Input
              {...input}
              value={value.name}
              maxLength={200}
              onChange={({ target }) => change({ name: target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('field.kind')}>
        {(input) => (
          <Select
            {...input}
            value={value.kind}
            options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            onChange={(kind) => change({ kind })}
          />
        )}
      </Field>
      <Field label={t('field.parent')}>
        {(input) => (
          <Select
            {...input}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={value.parentId}
            placeholder={t('noParent')}
            options={parents}
            onChange={(parentId: string | undefined) => change({ parentId: parentId ?? null })}
          />
        )}
      </Field>
      <Field label={t('field.region')}>
        {(input) => (
          <RegionSelect
            {...input}
            value={value.regionCode}
            onChange={(code) => change({ regionCode: code })}
          />
        )}
      </Field>
      {line('dutyPhone')}
      {line('fax')}
      {line('satellitePhone')}
      <CoordinateField
        typed={value.coordinate}
        fault={faults.coordinate}
        onChange={(coordinate) => change({ coordinate })}
      />
      <Field
        label={t('field.coordSource')}
        hint={t('coordSourceHint')}
        error={faults.coordSource === undefined ? undefined : { text: t('coordSourceMissing') }}
      >
        {(input) => (
          <Input
            {...input}
            value={value.coordSource}
            maxLength={200}
            onChange={({ target }) => change({ coordSource: target.value })}
          />
        )}
      </Field>
      {kept.provenance === null ? null : (
        <Field label={t('field.provenance')} hint={t('takeOverHint')}>
          {(input) => (
            <Checkbox
              id={input.id}
              checked={value.isTakenOver}
              onChange={({ target }) => change({ isTakenOver: target.checked })}
            >
              <span className={styles.provenance}>{kept.provenance}</span> {t('takeOver')}
            </Checkbox>
          )}
        </Field>
      )}
      {removing.error === null ? null : <ErrorState error={words(removing.error)} isInline />}
    </EditForm>
  );
}

function withRow(list: Organisation[] | undefined, row: Organisation): Organisation[] | undefined {
  if (list === undefined) return undefined;
  return list.some(({ id }) => id === row.id)
    ? list.map((each) => (each.id === row.id ? row : each))
    : [...list, row];
}
