import type { HybridTime } from './hybrid-clock.ts';

/** Where a field's present value came from. */
export interface FieldVersion {
  readonly depth: number;
  readonly clock: HybridTime;
  readonly node: string;
}

/**
 * Which of two values of one field stands: the greatest (edit depth, clock, node) (SPEC S6).
 * An edit by somebody who saw the other value is one deeper, so it wins whatever any clock says.
 * @returns above 0 when `a` wins, below 0 when `b` wins, 0 for the same version
 */
export function compareVersions(a: FieldVersion, b: FieldVersion): number {
  return a.depth - b.depth || compareText(a.clock, b.clock) || compareText(a.node, b.node);
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
