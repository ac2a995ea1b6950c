import type { Banner } from '../ui/banner.ts';
import type { Reading } from '../ui/reading.ts';
import type { Tone } from '../ui/tone-dot.tsx';

export interface ShellDeadline {
  readonly id: string;
  /** What is due: 初报, 续报. */
  readonly name: string;
  /** For which incident. */
  readonly subject: string;
  /** UTC milliseconds. */
  readonly startAt: number;
  readonly dueAt: number;
  /** Hash path of the screen where it is met. */
  readonly path: string;
}

export interface LinkLine {
  readonly id: string;
  readonly name: string;
  readonly state: 'up' | 'slow' | 'down' | 'unset';
  /** UTC milliseconds; since when it has been so, where that is known. */
  readonly since: number | null;
}

export interface PendingWork {
  readonly count: number;
  /** UTC milliseconds. */
  readonly oldestAt: number | null;
  /** No progress for 30 s. */
  readonly isStuck: boolean;
}

export type SavingState =
  | { readonly state: 'nothing-yet' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed' };

export interface DatabaseState {
  readonly state: 'open' | 'read-only' | 'restarting' | 'unreachable';
  readonly bytes: number | null;
}

export type SyncState =
  | { readonly state: 'verified'; readonly at: number }
  | { readonly state: 'running' | 'stopped' }
  | { readonly state: 'behind'; readonly count: number };

/**
 * Everything that is always on screen. Each part keeps its identity until its value changes, so that one change
 * renders one part.
 */
export interface ShellData {
  /** 演练, or null in earnest. */
  readonly exercise: { readonly name: string } | null;
  readonly bureauName: Reading<string>;
  readonly dutyState: Reading<{ readonly name: string; readonly tone: Tone }>;
  readonly leaderNames: Reading<readonly string[]>;
  readonly officerNames: Reading<readonly string[]>;
  /** The earliest first. */
  readonly deadlines: Reading<readonly ShellDeadline[]>;
  readonly lines: Reading<readonly LinkLine[]>;
  readonly pending: Reading<PendingWork>;
  readonly alarms: Reading<{ readonly active: number; readonly unanswered: number }>;
  readonly banners: readonly Banner[];
  readonly saving: SavingState;
  readonly database: Reading<DatabaseState>;
  readonly sync: Reading<SyncState>;
  readonly version: string;
}
