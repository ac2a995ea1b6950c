import { z } from 'zod';
import { MARKINGS } from '#shared/incidents/schema.ts';
import type { ReportForm } from '#shared/reports/contract.ts';
import type { Report } from '#shared/reports/schema.ts';

/** The five sections, in the order of the document. */
export const SECTION_KEYS = ['situation', 'casualties', 'actions', 'assessment', 'nextSteps'] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** What is in the fields, finished or not; a draft of it is read again by this. */
const reportValuesSchema = z.object({
  title: z.string(),
  addressees: z.string(),
  copies: z.string(),
  asOf: z.number().nullable(),
  sections: z.object({
    situation: z.string(),
    casualties: z.string(),
    actions: z.string(),
    assessment: z.string(),
    nextSteps: z.string(),
  }),
  contactName: z.string(),
  contactPhone: z.string(),
  marking: z.enum(MARKINGS),
});
export type ReportValues = z.infer<typeof reportValuesSchema>;

export const readReportValues = (stored: unknown): ReportValues | null =>
  reportValuesSchema.safeParse(stored).data ?? null;

const SEPARATOR = '、';

/** Names as an officer types them in one line: 大理州应急管理局、巍山县人民政府. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export function valuesOf(report: Report): ReportValues {
  const { title, addressees, copies, asOf, sections, contactName, contactPhone, marking } = report;
  return {
    title,
    addressees: addressees.join(SEPARATOR),
    copies: copies.join(SEPARATOR),
    asOf,
    sections,
    contactName,
    contactPhone,
    marking,
  };
}

const LONGEST_LINE = 200;
const LONGEST_SECTION = 20_000;

export type InvalidField =
  'title' | 'asOf' | 'addressees' | 'copies' | 'contactName' | 'contactPhone' | SectionKey;

/** What cannot be saved as it stands. Blanks and empty sections can: a draft is saved long before it is complete. */
export function invalidFields(values: ReportValues): readonly InvalidField[] {
  const tooLong = (text: string) => text.trim().length > LONGEST_LINE;
  return [
    ...(values.title.trim() === '' || tooLong(values.title) ? ['title' as const] : []),
    ...(values.asOf === null ? ['asOf' as const] : []),
    ...(['addressees', 'copies'] as const).filter((key) => splitNames(values[key]).some(tooLong)),
    ...(['contactName', 'contactPhone'] as const).filter((key) => tooLong(values[key])),
    ...SECTION_KEYS.filter((key) => values.sections[key].trim().length > LONGEST_SECTION),
  ];
}

/** The values as the store takes them, or null while something in them cannot be saved. */
export function formOf(id: string, values: ReportValues): ReportForm | null {
  const { asOf } = values;
  if (asOf === null || invalidFields(values).length > 0) return null;
  return {
    ...values,
    id,
    asOf,
    addressees: splitNames(values.addressees),
    copies: splitNames(values.copies),
  };
}
