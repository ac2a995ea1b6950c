import type { Action } from '../ui/actions.ts';
import type { Screen } from './screen.ts';

/** One line of the command bar. */
export interface Command extends Action {
  readonly kind: 'screen' | 'action';
}

/** Alt and a digit reach the first nine screens, G and its letter every one. */
export function screenCommands(screens: readonly Screen[], go: (path: string) => void): readonly Command[] {
  return screens.map(({ id, label, icon, letter, path }) => ({
    kind: 'screen',
    id: `screen:${id}`,
    label,
    icon,
    keys: `g ${letter}`,
    run: () => go(path),
  }));
}

/**
 * Which keys run which command. What is on screen comes after what is always there, and may not take its keys;
 * keys given twice stay with the first.
 */
export function bindingsOf(
  screens: readonly Screen[],
  commands: readonly Command[],
): ReadonlyMap<string, string> {
  const bindings = new Map<string, string>([['Ctrl+k', 'shell:command-bar']]);
  for (const { id, keys } of commands) {
    if (keys !== undefined && !bindings.has(keys)) bindings.set(keys, id);
  }
  for (const [i, { id }] of screens.slice(0, 9).entries())
    bindings.set(`Alt+${String(i + 1)}`, `screen:${id}`);
  return bindings;
}
