import type { KeyboardEvent } from 'react';

/** Enter in a line or on a choice saves; on a button it is that button's own, and while composing it is text. */
export const onEnter =
  (save: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement))
      return;
    event.preventDefault();
    save();
  };
