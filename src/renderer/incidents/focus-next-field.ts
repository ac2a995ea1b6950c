const FIELDS = 'input:not([disabled], [type=hidden]), textarea:not([disabled]), [data-file-key]';

/** Moves on from one field of a form to the next, and from the last to its button. */
export function focusNextField(form: HTMLElement, from: Element): void {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(isReachable);
  const next = fields[fields.indexOf(from as HTMLElement) + 1];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

/** Of the buttons of one choice only the chosen one takes the focus. */
const isReachable = (field: HTMLElement): boolean =>
  !(field instanceof HTMLInputElement && field.type === 'radio' && !field.checked);
