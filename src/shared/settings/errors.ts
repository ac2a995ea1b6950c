import { errorsOf } from '../kernel/errors.ts';

export type SettingsErrors = {
  'settings/not-configured': Record<string, never>;
  'settings/folder-unreachable': { folder: string };
  'settings/unknown-person': { id: string };
};
export const settingsError = errorsOf<SettingsErrors>();
