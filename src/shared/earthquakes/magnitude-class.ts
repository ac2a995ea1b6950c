export type MagnitudeClass = 'micro' | 'felt' | 'moderate' | 'strong' | 'major' | 'great';

/** Lower bounds, each included: 有感 3, 中强 4.5, 强 6, 大 7, 巨 8; below 3 微震. Common usage, unconfirmed. */
const LOWER_BOUNDS: readonly (readonly [from: number, name: MagnitudeClass])[] = [
  [8, 'great'],
  [7, 'major'],
  [6, 'strong'],
  [4.5, 'moderate'],
  [3, 'felt'],
];

/** The class of a magnitude (domain 2.12), null when the magnitude is unknown. */
export function magnitudeClass(magnitude: number | null): MagnitudeClass | null {
  if (magnitude === null || Number.isNaN(magnitude)) return null;
  return LOWER_BOUNDS.find(([from]) => magnitude >= from)?.[1] ?? 'micro';
}
