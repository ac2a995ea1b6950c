import { useCallback, useEffect, useRef, useState } from 'react';
import { readDraft, removeDraft, writeDraft } from './draft-storage.ts';

/** Unsaved words are on disk this long after the last key at the latest, so that a crash costs no more. */
const KEEP_AFTER_MS = 1000;

interface Draft<Value> {
  readonly value: Value;
  /** What is in the form differs from what is saved. */
  readonly isDirty: boolean;
  /** When the unsaved words that were found at opening were typed; null when none were, or once they are saved or dropped. */
  readonly restoredAt: number | null;
  readonly setValue: (value: Value) => void;
  /** The form was saved with this value, and `saved` says so from now on; what was typed since then stays. */
  readonly clear: (value: Value) => void;
  /** Drops the unsaved words and goes back to what is saved. */
  readonly discard: () => void;
}

interface DraftOptions<Value> {
  /** Form and record: `report 0190…`. Another key begins another draft, so give the component the same React key. */
  readonly key: string;
  readonly saved: Value;
  /** Reads a kept draft again; null when it is none of this form, of an older version for instance. */
  readonly read: (stored: unknown) => Value | null;
}

/**
 * The value of a form that outlives a crash: follows what is saved until the operator types, keeps what is typed,
 * and brings it back a moment after opening unless he was quicker.
 */
export function useDraft<Value>({ key, saved, read }: DraftOptions<Value>): Draft<Value> {
  const [typed, setTyped] = useState<{ readonly value: Value } | null>(null);
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const pending = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef<Value | null>(null);
  const opening = useRef({ saved, read });

  useEffect(() => {
    opening.current = { saved, read };
  });

  useEffect(() => {
    let isHere = true;
    void readDraft(key, opening.current.read).then((found) => {
      if (!isHere || found === null || latest.current !== null || isSame(found.value, opening.current.saved))
        return;
      latest.current = found.value;
      setTyped({ value: found.value });
      setRestoredAt(found.at);
    });
    return () => {
      isHere = false;
    };
  }, [key]);

  const flush = useCallback(() => {
    if (pending.current === null) return;
    clearTimeout(pending.current);
    pending.current = null;
    if (latest.current !== null) void writeDraft(key, latest.current, Date.now());
  }, [key]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const setValue = useCallback(
    (value: Value) => {
      latest.current = value;
      setTyped({ value });
      pending.current ??= setTimeout(flush, KEEP_AFTER_MS);
    },
    [flush],
  );
  const discard = useCallback(() => {
    if (pending.current !== null) clearTimeout(pending.current);
    pending.current = null;
    latest.current = null;
    void removeDraft(key);
    setRestoredAt(null);
    setTyped(null);
  }, [key]);
  const clear = useCallback(
    (value: Value) => {
      if (latest.current === null || isSame(latest.current, value)) discard();
    },
    [discard],
  );
  const value = typed?.value ?? saved;
  return { value, isDirty: typed !== null && !isSame(value, saved), restoredAt, setValue, clear, discard };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
