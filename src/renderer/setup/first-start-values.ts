import { z } from 'zod';
import type { FirstStart } from '#shared/setup/contract.ts';

const firstStartValuesSchema = z.object({
  regionCode: z.string().nullable(),
  bureauName: z.string(),
  officerName: z.string(),
  leaderName: z.string(),
  loadDemo: z.boolean(),
});

/** The form of the first start while it is being filled in. */
export type FirstStartValues = z.infer<typeof firstStartValuesSchema>;

export const EMPTY_FIRST_START: FirstStartValues = {
  regionCode: null,
  bureauName: '',
  officerName: '',
  leaderName: '',
  loadDemo: false,
};

export function readFirstStart(stored: unknown): FirstStartValues | null {
  const { data } = firstStartValuesSchema.safeParse(stored);
  return data ?? null;
}

export type FirstStartFault = 'region' | 'bureauName' | 'officer' | 'leader' | 'same';

/** The form as the store takes it, or what still keeps it from being taken, in the order of the fields. */
export function readyFirstStart(values: FirstStartValues): FirstStart | readonly FirstStartFault[] {
  const { regionCode, loadDemo } = values;
  const [bureauName, officerName, leaderName] = [
    values.bureauName.trim(),
    values.officerName.trim(),
    values.leaderName.trim(),
  ];
  const faults: FirstStartFault[] = [];
  if (regionCode === null) faults.push('region');
  if (bureauName === '') faults.push('bureauName');
  if (officerName === '') faults.push('officer');
  if (leaderName === '') faults.push('leader');
  else if (leaderName === officerName) faults.push('same');
  if (regionCode === null || faults.length > 0) return faults;
  return { regionCode, bureauName, officerName, leaderName, loadDemo };
}
