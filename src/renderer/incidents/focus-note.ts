const NOTE_ID = 'incident-note';

/** The one line every incident is written into while the telephone is in the other hand. */
export const noteInputId = NOTE_ID;

export const focusNote = (): void => document.getElementById(NOTE_ID)?.focus();
