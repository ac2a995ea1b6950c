/** Which contract a port speaks. Main decides by the window it made, never by what the window says. */
export type PortKind = 'console' | 'wall';

/** What main starts the store with. */
export interface StoreOptions {
  readonly dataDir: string;
  readonly resourcesDir: string;
  readonly appVersion: string;
  readonly electronVersion: string;
  /** How many times the store was started since the program was: shown on the diagnostics page. */
  readonly starts: number;
}

/** File in the data folder that says: the database was put back from a backup since the store last ran. */
export const RESTORED_MARK = 'restored-from-backup';

/** Why the store could not open its database; each has a text in the recovery window. */
export type OpenFailure = 'from-the-future' | 'damaged' | 'no-access' | 'disk-full' | 'other';

export type MainToStore =
  | { readonly type: 'port'; readonly kind: PortKind }
  | { readonly type: 'fetch'; readonly id: number; readonly path: string }
  | { readonly type: 'printed'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'print-failed'; readonly id: number; readonly reason: string }
  | { readonly type: 'quit' };

export type StoreToMain =
  | { readonly type: 'ready' }
  | { readonly type: 'open-failed'; readonly failure: OpenFailure; readonly detail: string }
  | { readonly type: 'fetched'; readonly id: number; readonly file: FetchedFile | null }
  | { readonly type: 'print'; readonly id: number; readonly html: string };

/** A tile or a document on its way to a window, outside the calls. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Named for files a person opens or saves. */
  readonly fileName: string | null;
  /** The address stands for these bytes for ever. */
  readonly immutable: boolean;
}
