import { focusFirstBanner } from '../ui/banner-stack.tsx';
import { toggleDensity, toggleLanguage, toggleTheme } from './appearance.ts';
import type { Command } from './command.ts';
import { focusNextRegion } from './focus-region.ts';
import { toggleNav } from './nav-rail.tsx';
import { openCommandBar, openKeysSheet } from './shell-view.ts';

/** What the shell itself can do, always. */
export const SHELL_COMMANDS: readonly Command[] = [
  {
    kind: 'action',
    id: 'shell:first-banner',
    label: 'shell:action.firstBanner',
    icon: 'alarm',
    keys: 'Alt+a',
    run: focusFirstBanner,
  },
  { kind: 'action', id: 'shell:theme', label: 'shell:action.toggleTheme', icon: 'theme', run: toggleTheme },
  {
    kind: 'action',
    id: 'shell:language',
    label: 'shell:action.toggleLanguage',
    icon: 'language',
    run: toggleLanguage,
  },
  {
    kind: 'action',
    id: 'shell:density',
    label: 'shell:action.toggleDensity',
    icon: 'rules',
    run: toggleDensity,
  },
  {
    kind: 'action',
    id: 'shell:nav',
    label: 'shell:action.toggleNav',
    icon: 'collapse',
    keys: 'Alt+n',
    run: toggleNav,
  },
  {
    kind: 'action',
    id: 'shell:keys',
    label: 'shell:action.showKeys',
    icon: 'keyboard',
    keys: '?',
    run: openKeysSheet,
  },
  {
    kind: 'action',
    id: 'shell:regions',
    label: 'shell:keys.regions',
    icon: 'layers',
    keys: 'F6',
    run: focusNextRegion,
  },
];

/** Opens the list itself, so it has keys but no line in it. */
export const OPEN_COMMAND_BAR: Command = {
  kind: 'action',
  id: 'shell:command-bar',
  label: 'shell:keys.openCommand',
  keys: '/',
  run: openCommandBar,
};
