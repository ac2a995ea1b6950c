import type { KeyboardEvent } from 'react';

/**
 * Takes an Enter that means "save": in a line or on a choice, not on a button, which has an Enter of its own, and not
 * while an input method is composing.
 */
export function takeEnter(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement))
    return false;
  event.preventDefault();
  return true;
}
