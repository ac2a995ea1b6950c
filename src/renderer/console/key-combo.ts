/** The parts of a key event that matter here. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'];

/**
 * A key press as registries write it: `k`, `/`, `?`, `Alt+1`, `Ctrl+k`, `F6`. Null for a modifier alone.
 * Letters are lower case whatever Caps Lock says; with Alt or under an input method the physical key counts.
 */
export function keyCombo(press: KeyPress): string | null {
  if (MODIFIERS.includes(press.key)) return null;
  const isPhysical = press.altKey || press.key === 'Process' || press.key === 'Unidentified';
  const key = isPhysical ? (physicalKey(press) ?? press.key) : press.key;
  const isCharacter = key.length === 1;
  const isLetter = /^[a-z]$/i.test(key);
  return [
    press.ctrlKey || press.metaKey ? 'Ctrl' : null,
    press.altKey ? 'Alt' : null,
    // ? and the like are already the shifted sign.
    press.shiftKey && (isLetter || !isCharacter) ? 'Shift' : null,
    isLetter ? key.toLowerCase() : key,
  ]
    .filter((part) => part !== null)
    .join('+');
}

function physicalKey({ code, shiftKey }: KeyPress): string | null {
  const [, plain] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code) ?? [];
  if (plain !== undefined) return plain;
  return code === 'Slash' ? (shiftKey ? '?' : '/') : null;
}

export type KeyOutcome =
  | { readonly type: 'run'; readonly id: string }
  | { readonly type: 'prefix'; readonly prefix: string }
  | { readonly type: 'none' };

/**
 * What a key does, given the first key of a sequence that may stand before it. A second key that completes
 * nothing ends the sequence and does nothing else, so that a slip never acts.
 */
export function resolveKey(
  prefix: string | null,
  combo: string,
  bindings: ReadonlyMap<string, string>,
  isInField: boolean,
): KeyOutcome {
  if (isInField && !/^(Ctrl|Alt|F\d)/.test(combo)) return { type: 'none' };
  const keys = prefix === null ? combo : `${prefix} ${combo}`;
  const id = bindings.get(keys);
  if (id !== undefined) return { type: 'run', id };
  const begins = prefix === null && [...bindings.keys()].some((bound) => bound.startsWith(`${combo} `));
  return begins ? { type: 'prefix', prefix: combo } : { type: 'none' };
}
