import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#shared/kernel/ids.ts';
import type { Organisation } from '#shared/organisations/schema.ts';
import { PERSON_ROLES, type Person } from '#shared/people/schema.ts';
import { store } from '../store-client/console-client.ts';
import { ConfirmInline } from '../ui/confirm-inline.tsx';
import { EditForm } from '../ui/edit-form.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Field } from '../ui/field.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { useErrorWords } from '../ui/use-error-words.ts';
import { useSave } from '../ui/use-save.ts';
import styles from './people.module.css';
import {
  checkPerson,
  NEW_PERSON,
  personValuesOf,
  readPersonValues,
  type PersonValues,
} from './person-values.ts';
import { peopleQuery } from '../store-client/shared-queries.ts';

/** What the editor of a record is told by the form that created it. */
export interface CreatedNote {
  readonly createdAt: number;
}

interface PersonEditorProps {
  /** null for a new one. */
  readonly person: Person | null;
  readonly organisations: readonly Organisation[];
  /** Of the bureau; a person belongs to the region of the organisation, else to the bureau's. */
  readonly regionCode: string;
  /** When it was created from here, UTC milliseconds; null when it was not. */
  readonly createdAt: number | null;
  readonly onCreated: (id: string, note: CreatedNote) => void;
  readonly onRemoved: () => void;
}

export function PersonEditor({
  person,
  organisations,
  regionCode,
  createdAt,
  onCreated,
  onRemoved,
}: PersonEditorProps) {
  const { t } = useTranslation('people');
  const words = useErrorWords();
  const queries = useQueryClient();
  const [freshId] = useState(() => newId());
  const [isTried, setTried] = useState(false);
  const saved = useMemo(() => (person === null ? NEW_PERSON : personValuesOf(person)), [person]);
  const draft = useDraft({ key: `person ${person?.id ?? 'new'}`, saved, read: readPersonValues });
  const { value } = draft;
  const saving = useSave<Person>(
    (next) => store.people.save(next),
    (written) => {
      // The list says so before it is fetched again, so that the form never falls back to what was before.
      queries.setQueryData(peopleQuery().queryKey, (list) => withRow(list, written));
      draft.clear(value);
      setTried(false);
      if (person === null) onCreated(written.id, { createdAt: Date.now() });
    },
  );
  const removing = useMutation({
    mutationFn: (id: string) => store.people.remove({ id }),
    onSuccess: onRemoved,
  });
  const organisation = organisations.find(({ id }) => id === value.organisationId);
  const checked = checkPerson(value, {
    id: person?.id ?? freshId,
    provenance: person?.provenance ?? null,
    regionCode: organisation?.regionCode ?? person?.regionCode ?? regionCode,
  });
  const faults = isTried && !checked.ok ? checked.faults : {};
  const change = (part: Partial<PersonValues>) => draft.setValue({ ...value, ...part });
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);

  return (
    <EditForm
      label={person?.name ?? t('create')}
      isDirty={draft.isDirty}
      isSaving={saving.isSaving}
      savedAt={saving.savedAt ?? createdAt}
      restoredAt={draft.restoredAt}
      error={saving.error}
      onSave={() => {
        setTried(true);
        if (checked.ok) saving.save(checked.person);
      }}
      onDiscard={draft.discard}
      more={
        person === null ? null : (
          <ConfirmInline
            label={t('remove')}
            question={t('removeQuestion', { name: person.name })}
            confirmLabel={t('remove')}
            onConfirm={() => removing.mutate(person.id)}
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
      <Field label={t('field.organisation')}>
        {(input) => (
          <Select
            {...input}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={value.organisationId}
            placeholder={t('noOrganisation')}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(organisationId: string | undefined) =>
              change({ organisationId: organisationId ?? null })
            }
          />
        )}
      </Field>
      <Field label={t('field.post')}>
        {(input) => (
          <Input
            {...input}
            value={value.post}
            maxLength={200}
            onChange={({ target }) => change({ post: target.value })}
          />
        )}
      </Field>
      <Field
        label={t('field.phones')}
        hint={t('phonesHint')}
        error={faults.phones === undefined ? undefined : { text: t('phonesTooMany') }}
      >
        {(input) => (
          <Input
            {...input}
            value={value.phones}
            onChange={({ target }) => change({ phones: target.value })}
          />
        )}
      </Field>
      <Field label={t('field.roles')}>
        {() => (
          <Checkbox.Group
            className={styles.roles ?? ''}
            value={[...value.roles]}
            options={PERSON_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            onChange={(roles) => change({ roles })}
          />
        )}
      </Field>
      {person === null || person.provenance === null ? null : (
        <Field label={t('field.provenance')} hint={t('takeOverHint')}>
          {(input) => (
            <Checkbox
              id={input.id}
              checked={value.isTakenOver}
              onChange={({ target }) => change({ isTakenOver: target.checked })}
            >
              <span className={styles.provenance}>{person.provenance}</span> {t('takeOver')}
            </Checkbox>
          )}
        </Field>
      )}
      {removing.error === null ? null : <ErrorState error={words(removing.error)} isInline />}
    </EditForm>
  );
}

function withRow(list: Person[] | undefined, row: Person): Person[] | undefined {
  if (list === undefined) return undefined;
  return list.some(({ id }) => id === row.id)
    ? list.map((each) => (each.id === row.id ? row : each))
    : [...list, row];
}
