import { z } from 'zod';
import type { QuakeSettings } from '#shared/settings/schema.ts';
import type { NumberLimits, NumberRefusal } from '../ui/read-number.ts';
import type { CheckedForm } from '../ui/use-saved-form.ts';
import { readNumbers, type NumberRefusals } from './number-fields.ts';

const quakeFormSchema = z.object({
  zone: z.string().nullable(),
  zoneConfirmed: z.boolean(),
  azimuthDeg: z.string(),
  incidentMinMagnitude: z.string(),
  concernRadiusKm: z.string(),
  sequenceKm: z.string(),
  sequenceDays: z.string(),
});
/** 地震参数 while they are edited; figures as typed. */
export type QuakeForm = z.infer<typeof quakeFormSchema>;

/** As the settings themselves allow. */
export const QUAKE_LIMITS = {
  azimuthDeg: { min: 0, max: 360 },
  incidentMinMagnitude: { min: 0, max: 9 },
  concernRadiusKm: { min: 0, max: 2000 },
  sequenceKm: { min: 0, max: 500 },
  sequenceDays: { min: 0, max: 3650 },
} as const satisfies Record<string, NumberLimits>;
export type QuakeNumber = keyof typeof QUAKE_LIMITS;

export function readQuakeForm(stored: unknown): QuakeForm | null {
  return quakeFormSchema.safeParse(stored).data ?? null;
}

export const quakeForm = (settings: QuakeSettings): QuakeForm => ({
  zone: settings.zone,
  zoneConfirmed: settings.zoneConfirmed,
  azimuthDeg: String(settings.azimuthDeg),
  incidentMinMagnitude: String(settings.incidentMinMagnitude),
  concernRadiusKm: String(settings.concernRadiusKm),
  sequenceKm: String(settings.sequenceKm),
  sequenceDays: String(settings.sequenceDays),
});

export function checkQuake(
  form: QuakeForm,
): CheckedForm<Omit<QuakeSettings, 'id'>, NumberRefusals<QuakeNumber>> {
  const { values, refusals } = readNumbers<QuakeNumber>(form, QUAKE_LIMITS);
  const { azimuthDeg, incidentMinMagnitude, concernRadiusKm, sequenceKm, sequenceDays } = values;
  if (
    azimuthDeg === null ||
    incidentMinMagnitude === null ||
    concernRadiusKm === null ||
    sequenceKm === null ||
    sequenceDays === null
  )
    return { ok: false, faults: missingOf(values, refusals) };
  const { zone } = form;
  return {
    ok: true,
    input: {
      zone,
      zoneConfirmed: zone !== null && form.zoneConfirmed,
      azimuthDeg,
      incidentMinMagnitude,
      concernRadiusKm,
      sequenceKm,
      sequenceDays,
    },
  };
}

/** None of these figures may be left out. */
const missingOf = (
  values: Readonly<Record<QuakeNumber, number | null>>,
  refusals: NumberRefusals<QuakeNumber>,
): NumberRefusals<QuakeNumber> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value === null)
      .map(([field]): [string, NumberRefusal] => [field, refusals[field as QuakeNumber] ?? 'number']),
  );
