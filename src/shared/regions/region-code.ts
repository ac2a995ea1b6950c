/**
 * The part of a GB/T 2260 code that its whole subtree shares: 530000 → 53, 532900 → 5329, 532927 → 532927.
 * Longer codes (township, village) stand for themselves.
 */
export function subtreePrefix(code: string): string {
  if (code.length !== 6) return code;
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}

export const isInRegion = (code: string, region: string): boolean => code.startsWith(subtreePrefix(region));
