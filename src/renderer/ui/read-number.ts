export interface NumberLimits {
  /** Both included. */
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
}

/** Why a typed figure was refused; each has words. */
export type NumberRefusal = 'number' | 'whole' | 'range';

export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: number }
  | { readonly kind: 'refused'; readonly refusal: NumberRefusal };

/** Reads a figure as it is typed: full-width digits, blanks and thousands commas count, words and units do not. */
export function readNumber(typed: string, { min, max, isWhole = false }: NumberLimits): NumberReading {
  const text = typed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (text === '') return { kind: 'empty' };
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text)) return { kind: 'refused', refusal: 'number' };
  const value = Number(text);
  if (isWhole && !Number.isInteger(value)) return { kind: 'refused', refusal: 'whole' };
  return value < min || value > max ? { kind: 'refused', refusal: 'range' } : { kind: 'read', value };
}
