import { useCallback, type RefObject } from 'react';
import { nextBlank } from './blank-positions.ts';
import { SECTION_KEYS, type ReportValues, type SectionKey } from './report-values.ts';

type BlankKey = 'title' | 'addressees' | SectionKey | 'contactName' | 'contactPhone' | 'copies';

const isTextField = (element: unknown): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** The texts that can hold blanks, in the order of the fields. */
export const blankFields = (
  values: ReportValues,
): readonly { readonly key: BlankKey; readonly text: string }[] => [
  { key: 'title', text: values.title },
  { key: 'addressees', text: values.addressees },
  ...SECTION_KEYS.map((key) => ({ key, text: values.sections[key] })),
  { key: 'contactName', text: values.contactName },
  { key: 'contactPhone', text: values.contactPhone },
  { key: 'copies', text: values.copies },
];

/** F8: takes the operator to the next blank and selects it, so that typing replaces it. */
export function useNextBlank(form: RefObject<HTMLElement | null>, values: ReportValues): () => void {
  return useCallback(() => {
    const fields = blankFields(values);
    const focused = document.activeElement;
    const from = isTextField(focused)
      ? fields.find(({ key }) => key === focused.dataset['blankField'])
      : undefined;
    const caret =
      from === undefined || !isTextField(focused)
        ? null
        : { key: from.key, offset: focused.selectionEnd ?? 0 };
    const place = nextBlank(fields, caret);
    if (place === null) return;
    const field = form.current?.querySelector(`[data-blank-field="${place.key}"]`);
    if (!isTextField(field)) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(place.start, place.end);
    field.scrollIntoView({ block: 'nearest' });
  }, [form, values]);
}
