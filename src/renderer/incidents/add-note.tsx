import { useMutation } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#shared/kernel/ids.ts';
import { formatClockSecond } from '../i18n/format-time.ts';
import { store } from '../store-client/console-client.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { useErrorWords } from '../ui/use-error-words.ts';
import { noteInputId } from './focus-note.ts';
import styles from './log-panel.module.css';
import { takeEnter } from './take-enter.ts';

const readNote = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);

/** One line, Enter saves it. The id is the line's own, so that a second try does not write it twice. */
export function AddNote({ incidentId }: { readonly incidentId: string }) {
  const { t } = useTranslation('incidents');
  const words = useErrorWords();
  const [id, setId] = useState(() => newId());
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const { value, setValue, discard } = useDraft({ key: `note ${incidentId}`, saved: '', read: readNote });
  const saving = useMutation({
    mutationFn: (text: string) => store.incidents.addLogEntry({ id, incidentId, text }),
    onSuccess: () => {
      discard();
      setId(newId());
      setSavedAt(Date.now());
    },
  });
  const save = () => {
    const text = value.trim();
    if (text !== '' && !saving.isPending) saving.mutate(text);
  };
  return (
    <div
      className={styles.add}
      onKeyDown={(event) => {
        if (takeEnter(event)) save();
      }}
    >
      <Input
        id={noteInputId}
        value={value}
        maxLength={2000}
        autoComplete="off"
        aria-label={t('log.title')}
        placeholder={t('log.placeholder')}
        onChange={(event) => {
          setSavedAt(null);
          setValue(event.target.value);
        }}
      />
      {savedAt === null ? null : (
        <span className={styles.saved} role="status">
          {t('detail.saved', { time: formatClockSecond(savedAt) })}
        </span>
      )}
      {saving.error === null ? null : <ErrorState error={words(saving.error)} isInline onRetry={save} />}
    </div>
  );
}
