import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ErrorWords } from './error-state.tsx';
import { useErrorWords } from './use-error-words.ts';

interface Save<Value> {
  readonly save: (value: Value) => void;
  readonly isSaving: boolean;
  /** UTC milliseconds of the last save that was acknowledged; null before it. */
  readonly savedAt: number | null;
  /** Why the last try was refused; null when it was not. */
  readonly error: ErrorWords | null;
}

/** Saving one record from a form: what was typed stays whatever happens, and saving again is harmless. */
export function useSave<Value>(
  write: (value: Value) => Promise<unknown>,
  onSaved?: (value: Value) => void,
): Save<Value> {
  const words = useErrorWords();
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: write,
    onSuccess: (_answer, value) => {
      setSavedAt(Date.now());
      onSaved?.(value);
    },
  });
  return { save: mutate, isSaving: isPending, savedAt, error: error === null ? null : words(error) };
}
