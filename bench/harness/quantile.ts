/** The value below which `share` of the values lie (nearest rank). @throws RangeError for no values */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new RangeError('no values');
  return value;
}

export const median = (values: ArrayLike<number>): number => quantile(values, 0.5);
