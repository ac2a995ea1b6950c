import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { DEFAULT_LANGUAGE, type Language } from '../i18n/languages.ts';
import type { ThemeName } from './tokens.ts';

export type Density = 'normal' | 'compact';

export interface Preferences {
  readonly theme: ThemeName;
  readonly density: Density;
  readonly language: Language;
  readonly isNavCollapsed: boolean;
  /** Ids of commands, the last used first. */
  readonly recentCommands: readonly string[];
}

/** How this window looks. Kept in the window itself, so that the first paint already looks right. */
export const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      theme: 'dark',
      density: 'normal',
      language: DEFAULT_LANGUAGE,
      isNavCollapsed: false,
      recentCommands: [],
    }),
    { name: 'shouwang.preferences', version: 1 },
  ),
);
