import { useEffect, useMemo, useRef, useState } from 'react';
import type { TextKey } from '../i18n/text-key.ts';
import { useActions, type Action } from './actions.ts';
import type { ErrorWords } from './error-state.tsx';
import { useDraft } from './use-draft.ts';
import { useSave } from './use-save.ts';

/** A form as the store takes it, or what keeps it from being taken, field by field. */
export type CheckedForm<Input, Faults> =
  { readonly ok: true; readonly input: Input } | { readonly ok: false; readonly faults: Faults };

interface SavedFormOptions<Form, Input, Faults> {
  /** Form and record; another record is another React key. */
  readonly key: string;
  readonly saved: Form;
  readonly read: (stored: unknown) => Form | null;
  readonly check: (form: Form) => CheckedForm<Input, Faults>;
  /** Ends once the store has it and `saved` will say so at the next render. */
  readonly save: (input: Input) => Promise<unknown>;
  /** Names the action in the command bar. */
  readonly label: TextKey;
}

interface SavedForm<Form, Input, Faults> {
  readonly value: Form;
  readonly change: (part: Partial<Form>) => void;
  readonly checked: CheckedForm<Input, Faults>;
  /** Shown from the first refused try on; null before it. */
  readonly faults: Faults | null;
  /** To be spread onto EditForm. */
  readonly form: {
    readonly isDirty: boolean;
    readonly isSaving: boolean;
    readonly savedAt: number | null;
    readonly restoredAt: number | null;
    readonly error: ErrorWords | null;
    readonly onSave: () => void;
    readonly onDiscard: () => void;
  };
}

/** A record in a form: its draft, what is wrong with it, its saving, and the action that saves it. */
export function useSavedForm<Form extends object, Input, Faults>({
  key,
  saved,
  read,
  check,
  save,
  label,
}: SavedFormOptions<Form, Input, Faults>): SavedForm<Form, Input, Faults> {
  const { value, isDirty, restoredAt, setValue, clear, discard } = useDraft({ key, saved, read });
  const [isTried, setTried] = useState(false);
  const saving = useSave<{ readonly form: Form; readonly input: Input }>(
    ({ input }) => save(input),
    ({ form }) => clear(form),
  );
  const checked = check(value);
  const onSave = () => {
    setTried(!checked.ok);
    if (checked.ok && isDirty && !saving.isSaving) saving.save({ form: value, input: checked.input });
  };

  const latest = useRef(onSave);
  useEffect(() => {
    latest.current = onSave;
  });
  useActions(
    useMemo(
      (): readonly Action[] => [
        {
          id: `save ${key}`,
          label,
          icon: 'check',
          keys: 'Ctrl+Enter',
          isDisabled: !isDirty,
          run: () => latest.current(),
        },
      ],
      [key, label, isDirty],
    ),
  );
  return {
    value,
    change: (part) => setValue({ ...value, ...part }),
    checked,
    faults: isTried && !checked.ok ? checked.faults : null,
    form: {
      isDirty,
      isSaving: saving.isSaving,
      savedAt: saving.savedAt,
      restoredAt,
      error: saving.error,
      onSave,
      onDiscard: () => {
        setTried(false);
        discard();
      },
    },
  };
}
