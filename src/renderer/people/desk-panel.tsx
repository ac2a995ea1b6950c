import { useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, PersonRole } from '#shared/people/schema.ts';
import type { Station } from '#shared/settings/schema.ts';
import { store } from '../store-client/console-client.ts';
import { EditForm } from '../ui/edit-form.tsx';
import { Field } from '../ui/field.tsx';
import { Panel } from '../ui/panel.tsx';
import { useSave } from '../ui/use-save.ts';
import { deskQuery } from './queries.ts';

type Desk = Pick<Station, 'officerId' | 'leaderId'>;

interface DeskPanelProps {
  readonly people: readonly Person[];
  /** Who sits there now. */
  readonly present: Desk;
}

/** 值班台: who sits here, and who leads. What is recorded on this machine bears the officer's name. */
export function DeskPanel({ people, present }: DeskPanelProps) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const [changed, setChanged] = useState<Desk | null>(null);
  const desk = changed ?? { officerId: present.officerId, leaderId: present.leaderId };
  const saving = useSave<Desk>(
    (next) => store.settings.saveStation(next),
    (written) => {
      queries.setQueryData(deskQuery().queryKey, (before) => before && { ...before, ...written });
      setChanged(null);
    },
  );
  const isSame = desk.officerId !== null && desk.officerId === desk.leaderId;
  const choice = (part: keyof Desk, label: string, role: PersonRole) => (
    <Field label={label} error={isSame && part === 'leaderId' ? { text: t('desk.same') } : undefined}>
      {(input) => (
        <Select
          {...input}
          showSearch={{ optionFilterProp: 'label' }}
          value={desk[part]}
          placeholder={t('desk.nobody')}
          options={byRole(people, role).map(({ id, name, post }) => ({
            value: id,
            label: post === null ? name : `${name} ${post}`,
          }))}
          onChange={(id: string) => setChanged({ ...desk, [part]: id })}
        />
      )}
    </Field>
  );
  return (
    <Panel title={t('desk.title')} note={t('desk.note')}>
      <EditForm
        label={t('desk.title')}
        isDirty={desk.officerId !== present.officerId || desk.leaderId !== present.leaderId}
        isSaving={saving.isSaving}
        savedAt={saving.savedAt}
        error={saving.error}
        onSave={() => {
          if (!isSame) saving.save(desk);
        }}
        onDiscard={() => setChanged(null)}
      >
        {choice('leaderId', t('desk.leader'), 'duty-leader')}
        {choice('officerId', t('desk.officer'), 'duty-officer')}
      </EditForm>
    </Panel>
  );
}

/** Those with the role come first; anybody may have to step in. */
const byRole = (people: readonly Person[], role: PersonRole): readonly Person[] =>
  people.toSorted((a, b) => Number(b.roles.includes(role)) - Number(a.roles.includes(role)));
