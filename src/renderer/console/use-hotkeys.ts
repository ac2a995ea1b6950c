import { useEffect } from 'react';
import { bindingsOf, type Command } from './command.ts';
import { keyCombo, resolveKey } from './key-combo.ts';
import type { Screen } from './screen.ts';
import { OPEN_COMMAND_BAR, SHELL_COMMANDS } from './shell-commands.ts';
import { useShellView } from './shell-view.ts';

/** How long a sequence waits for its second key. */
const PREFIX_MS = 1500;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** The keys of the whole window. While an overlay is open, its own keys alone count. */
export function useHotkeys(screens: readonly Screen[], commands: readonly Command[]): void {
  useEffect(() => {
    // The shell's own keys come first: no screen may take / or ? away.
    const known = [OPEN_COMMAND_BAR, ...SHELL_COMMANDS, ...commands];
    const byId = new Map(known.map((command) => [command.id, command]));
    const bindings = bindingsOf(screens, known);
    let prefixTimer: ReturnType<typeof setTimeout> | undefined;

    const setPrefix = (keyPrefix: string | null) => {
      clearTimeout(prefixTimer);
      if (useShellView.getState().keyPrefix !== keyPrefix) useShellView.setState({ keyPrefix });
      if (keyPrefix !== null) prefixTimer = setTimeout(() => setPrefix(null), PREFIX_MS);
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || useShellView.getState().open !== null) return;
      const combo = keyCombo(event);
      if (combo === null) return;
      const outcome = resolveKey(useShellView.getState().keyPrefix, combo, bindings, isField(event.target));
      setPrefix(outcome.type === 'prefix' ? outcome.prefix : null);
      if (outcome.type === 'none') return;
      event.preventDefault();
      if (outcome.type !== 'run' || event.repeat) return;
      const command = byId.get(outcome.id);
      if (command !== undefined && !command.isDisabled) command.run();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
      clearTimeout(prefixTimer);
    };
  }, [screens, commands]);
}
