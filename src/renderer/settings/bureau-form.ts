import { z } from 'zod';
import type { Bureau } from '#shared/settings/schema.ts';
import type { CheckedForm } from '../ui/use-saved-form.ts';
import { bareTitle, findLongLine, readLines, typedLines } from './lines.ts';

const bureauFormSchema = z.object({
  name: z.string(),
  superiorName: z.string(),
  governmentName: z.string(),
  headquartersName: z.string(),
  dutyPhone: z.string(),
  addressees: z.string(),
  copies: z.string(),
  earthquakePlans: z.string(),
});
/** 单位 while it is edited; lists one a line. */
export type BureauForm = z.infer<typeof bureauFormSchema>;

export function readBureauForm(stored: unknown): BureauForm | null {
  return bureauFormSchema.safeParse(stored).data ?? null;
}

export function bureauForm(bureau: Bureau): BureauForm {
  const { name, superiorName, governmentName, headquartersName, dutyPhone } = bureau;
  return {
    name,
    superiorName,
    governmentName,
    headquartersName,
    dutyPhone: dutyPhone ?? '',
    addressees: typedLines(bureau.addressees),
    copies: typedLines(bureau.copies),
    earthquakePlans: typedLines(bureau.earthquakePlans),
  };
}

const BUREAU_LISTS = ['addressees', 'copies', 'earthquakePlans'] as const;
type BureauList = (typeof BUREAU_LISTS)[number];

export interface BureauFaults {
  readonly name: boolean;
  /** The first line that is too long, by list. */
  readonly lines: Readonly<Partial<Record<BureauList, number>>>;
}

type BureauInput = Omit<Bureau, 'id' | 'regionCode'>;

export function checkBureau(form: BureauForm): CheckedForm<BureauInput, BureauFaults> {
  const name = form.name.trim();
  const lines = Object.fromEntries(
    BUREAU_LISTS.flatMap((list) => {
      const line = findLongLine(form[list]);
      return line === null ? [] : [[list, line] as const];
    }),
  );
  if (name === '' || Object.keys(lines).length > 0)
    return { ok: false, faults: { name: name === '', lines } };
  const dutyPhone = form.dutyPhone.trim();
  return {
    ok: true,
    input: {
      name,
      superiorName: form.superiorName.trim(),
      governmentName: form.governmentName.trim(),
      headquartersName: form.headquartersName.trim(),
      dutyPhone: dutyPhone === '' ? null : dutyPhone,
      addressees: readLines(form.addressees),
      copies: readLines(form.copies),
      earthquakePlans: readLines(form.earthquakePlans).map(bareTitle),
    },
  };
}
