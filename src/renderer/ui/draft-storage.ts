/** Kept in the window's own storage, which a killed window or store leaves alone. */
const PREFIX = 'shouwang.draft.';

interface KeptDraft<Value> {
  readonly value: Value;
  /** UTC milliseconds. */
  readonly at: number;
}

/** The draft kept under a key, or null when there is none that `read` understands. */
export function readDraft<Value>(
  key: string,
  read: (stored: unknown) => Value | null,
): KeptDraft<Value> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as {
      at?: unknown;
      value?: unknown;
    } | null;
    if (kept === null || typeof kept.at !== 'number') return null;
    const value = read(kept.value);
    return value === null ? null : { value, at: kept.at };
  } catch {
    return null;
  }
}

export function writeDraft(key: string, value: unknown, at: number): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify({ at, value }));
  } catch {
    // A full storage must not stop the typing; the form itself still holds the text.
  }
}

export function removeDraft(key: string): void {
  localStorage.removeItem(PREFIX + key);
}
