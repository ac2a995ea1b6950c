import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMinute } from '../i18n/format-time.ts';
import { EditForm } from '../ui/edit-form.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { ToneDot, type Tone } from '../ui/tone-dot.tsx';
import { useSavedForm } from '../ui/use-saved-form.ts';
import { watchedFolderQuery } from './queries.ts';
import styles from './settings.module.css';
import { useSaveStation } from './use-keep-settings.ts';

const TONES = { off: 'off', watching: 'ok', unreachable: 'bad' } as const satisfies Record<string, Tone>;
const STEPS = ['taken', 'accepted', 'refused', 'renamed', 'incidents', 'imports'] as const;

interface FolderForm {
  readonly path: string;
}

const readFolderForm = (stored: unknown): FolderForm | null =>
  typeof stored === 'object' && stored !== null && 'path' in stored && typeof stored.path === 'string'
    ? { path: stored.path }
    : null;

/** 监视文件夹: which, how it stands, and what becomes of the files put there. */
export function FolderSection({ folder }: { readonly folder: string | null }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const saveStation = useSaveStation();
  const [isChooserMissing, setChooserMissing] = useState(false);
  const { value, change, form } = useSavedForm({
    key: 'settings folder',
    label: 'settings:action.saveFolder',
    saved: { path: folder ?? '' },
    read: readFolderForm,
    check: ({ path }: FolderForm) => ({ ok: true as const, input: path.trim() === '' ? null : path.trim() }),
    save: async (watchedFolder) => {
      await saveStation({ watchedFolder });
      await queries.invalidateQueries({ queryKey: watchedFolderQuery().queryKey });
    },
  });
  const choose = () => {
    setChooserMissing(false);
    window.shell.chooseFolder().then(
      (path) => {
        if (path !== null) change({ path });
      },
      () => setChooserMissing(true),
    );
  };
  return (
    <>
      <FolderState />
      <EditForm label={t('section.folder')} {...form}>
        <Field
          label={t('folder.path')}
          hint={t('folder.pathHint')}
          error={isChooserMissing ? { text: t('folder.chooseFailed') } : undefined}
        >
          {(input) => (
            <span className={styles.path}>
              <Input
                {...input}
                value={value.path}
                maxLength={1000}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => change({ path: event.target.value })}
              />
              <Button icon={<Icon name="folder" size={16} />} onClick={choose}>
                {t('folder.choose')}
              </Button>
            </span>
          )}
        </Field>
      </EditForm>
      <section className={styles.steps}>
        <h3 className={styles.stepsTitle}>{t('folder.happens')}</h3>
        <ul>
          {STEPS.map((step) => (
            <li key={step}>{t(`folder.${step}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** As the store sees it, which may differ from what is typed below. */
function FolderState() {
  const { t } = useTranslation('settings');
  const { data } = useQuery(watchedFolderQuery());
  if (data === undefined) return null;
  const { state, folder, lastFileAt } = data;
  return (
    <Field label={t('folder.state')}>
      {({ id }) => (
        <output id={id} className={styles.stateLine}>
          <ToneDot tone={TONES[state]}>{t(`folder.${state}`)}</ToneDot>
          {folder === null ? null : <span className={styles.watched}>{folder}</span>}
          {state === 'off' ? null : (
            <span className={styles.faint}>
              {lastFileAt === null
                ? t('folder.noFile')
                : t('folder.lastFile', { time: formatMinute(lastFileAt) })}
            </span>
          )}
        </output>
      )}
    </Field>
  );
}
