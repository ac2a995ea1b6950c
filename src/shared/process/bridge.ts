import type { OpenFailure } from './messages.ts';

/** What the preload gives a console or wall window beside its port: the shell's own few services. */
export interface ShellBridge {
  /** Asks for a port to the store; it arrives as a window message with PORT_MESSAGE. */
  requestPort(): void;
  /** The window shows something usable (or says why it cannot). */
  reportReady(): void;
  openWall(): Promise<void>;
  /** A folder the operator chose, or null. */
  chooseFolder(): Promise<string | null>;
  /** Saves a kept file where the operator says; null when he changed his mind. */
  saveFile(path: string): Promise<string | null>;
  /** Opens a kept file with the program the system has for it. */
  openFile(path: string): Promise<void>;
  revealInFolder(path: string): Promise<void>;
}

/** Tag of the message that carries a new port into a window. */
export const PORT_MESSAGE = 'shouwang:port';

export interface RecoveryState {
  readonly failure: OpenFailure | 'keeps-crashing';
  readonly detail: string;
  readonly dataDir: string;
  readonly backups: readonly { readonly name: string; readonly at: number; readonly bytes: number }[];
}

/** What the recovery window can do without a store. */
export interface RecoveryBridge {
  state(): Promise<RecoveryState>;
  retry(): Promise<void>;
  /** Sets the present database aside and starts from a backup. */
  restore(backup: string): Promise<void>;
  exportLogs(): Promise<string | null>;
  openDataFolder(): Promise<void>;
  quit(): Promise<void>;
}
