import { readNumber, type NumberLimits, type NumberRefusal } from '../ui/read-number.ts';

export type NumberRefusals<Field extends string> = Readonly<Partial<Record<Field, NumberRefusal>>>;

/** Reads several typed figures at once; an empty one is null. */
export function readNumbers<Field extends string>(
  typed: Readonly<Record<Field, string>>,
  limits: Readonly<Record<Field, NumberLimits>>,
): { readonly values: Readonly<Record<Field, number | null>>; readonly refusals: NumberRefusals<Field> } {
  const values: Partial<Record<Field, number | null>> = {};
  const refusals: Partial<Record<Field, NumberRefusal>> = {};
  for (const field of Object.keys(limits) as Field[]) {
    const reading = readNumber(typed[field], limits[field]);
    values[field] = reading.kind === 'read' ? reading.value : null;
    if (reading.kind === 'refused') refusals[field] = reading.refusal;
  }
  return { values: values as Record<Field, number | null>, refusals };
}
