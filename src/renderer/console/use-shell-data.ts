import { UNKNOWN, UNSET } from '../ui/reading.ts';
import type { ShellData } from './shell-data.ts';

const NOTHING_KNOWN: ShellData = {
  exercise: null,
  bureauName: UNSET,
  dutyState: UNSET,
  leaderNames: UNSET,
  officerNames: UNSET,
  deadlines: UNKNOWN,
  lines: UNSET,
  pending: UNSET,
  alarms: UNKNOWN,
  banners: [],
  saving: { state: 'nothing-yet' },
  database: UNKNOWN,
  sync: UNSET,
  version: '',
};

/** What the shell shows, read from the store. */
export const useShellData = (): ShellData => NOTHING_KNOWN;
