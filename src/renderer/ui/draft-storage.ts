/**
 * Where unsaved words wait. The database of the window and not its local storage: that one keeps what it is given for
 * seconds before it writes, and loses it when the whole program is killed.
 */
const DATABASE = 'shouwang-drafts';
const DRAFTS = 'drafts';

export interface KeptDraft<Value> {
  readonly value: Value;
  /** When it was typed, UTC milliseconds. */
  readonly at: number;
}

let opened: Promise<IDBDatabase> | null = null;

function openDrafts(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(DRAFTS));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no drafts')));
  });
  return opened;
}

async function change(work: (drafts: IDBObjectStore) => void): Promise<void> {
  try {
    const transaction = (await openDrafts()).transaction(DRAFTS, 'readwrite', { durability: 'strict' });
    work(transaction.objectStore(DRAFTS));
  } catch {
    // A full disk must not stop the typing; the form itself still holds the words.
  }
}

/** The draft kept under a key, or null when there is none that `read` understands. */
export async function readDraft<Value>(
  key: string,
  read: (stored: unknown) => Value | null,
): Promise<KeptDraft<Value> | null> {
  try {
    const database = await openDrafts();
    return await new Promise((resolve) => {
      const request: IDBRequest<unknown> = database.transaction(DRAFTS).objectStore(DRAFTS).get(key);
      request.addEventListener('success', () => resolve(keptDraft(request.result, read)));
      request.addEventListener('error', () => resolve(null));
    });
  } catch {
    return null;
  }
}

export const writeDraft = (key: string, value: unknown, at: number): Promise<void> =>
  change((drafts) => drafts.put({ value, at }, key));

export const removeDraft = (key: string): Promise<void> => change((drafts) => drafts.delete(key));

/** What was kept, as a draft of this form; null when it is none, of an older version for instance. */
export function keptDraft<Value>(
  stored: unknown,
  read: (stored: unknown) => Value | null,
): KeptDraft<Value> | null {
  if (typeof stored !== 'object' || stored === null || !('at' in stored) || !('value' in stored)) return null;
  const { at } = stored;
  const value = read(stored.value);
  return typeof at !== 'number' || value === null ? null : { value, at };
}
