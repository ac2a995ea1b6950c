import { distanceKm } from '../geo/distance-km.ts';
import { DAY_MS } from '../kernel/clock.ts';
import type { QuakeOrigin } from './same-quake.ts';

export type SequenceMember = QuakeOrigin & { readonly id: string };

export type SequenceLimits = { readonly maxKm: number; readonly maxDays: number };

export const DEFAULT_SEQUENCE_LIMITS: SequenceLimits = { maxKm: 20, maxDays: 30 };

export type QuakeSequence = {
  /** Id of the earliest earthquake; an earlier one that arrives later gives the sequence a new id. */
  readonly id: string;
  /** Earliest first. */
  readonly quakeIds: readonly string[];
  /** The greatest magnitude, the earliest of several; an unknown magnitude is below every known one. */
  readonly mainShockId: string;
  readonly startAt: number;
  readonly endAt: number;
};

/** Degrees of latitude never span fewer kilometres than this on the mean sphere. */
const KM_PER_LAT_DEGREE = 111.19;

/**
 * Groups earthquakes into sequences by single linkage: two that lie within both limits, limits included, belong
 * together, and so does everything chained to them. An earthquake alone is a sequence of one. The result depends
 * on the earthquakes only, not on their order; sequences come earliest first. Ids must differ.
 *
 * Source: domain 2.12 and scenario 1; the limits are the bureau's own settings, not a standard.
 */
export function groupSequences(
  quakes: readonly SequenceMember[],
  limits: SequenceLimits = DEFAULT_SEQUENCE_LIMITS,
): QuakeSequence[] {
  const sorted = quakes.toSorted(compareQuakes);
  const parents = sorted.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    for (;;) {
      const parent = parents[at] ?? at;
      if (parent === at) return at;
      // Each step skips one parent, so that a long chain becomes short by being walked.
      at = parents[at] = parents[parent] ?? parent;
    }
  };
  // Bands of latitude as wide as the limit: whatever is near lies in the same band or the next.
  const bandDegrees = Math.max(limits.maxKm, 1) / KM_PER_LAT_DEGREE;
  const bands = new Map<number, number[]>();
  sorted.forEach((quake, index) => {
    const band = Math.floor(quake.lat / bandDegrees);
    for (const earlier of [band - 1, band, band + 1].map((key) => bands.get(key) ?? [])) {
      for (let i = earlier.length - 1; i >= 0; i -= 1) {
        const otherIndex = earlier[i] ?? index;
        const other = sorted[otherIndex] ?? quake;
        if (quake.originAt - other.originAt > limits.maxDays * DAY_MS) break;
        const [a, b] = [rootOf(otherIndex), rootOf(index)];
        if (a !== b && distanceKm(quake, other) <= limits.maxKm) parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
    const own = bands.get(band);
    if (own) own.push(index);
    else bands.set(band, [index]);
  });
  const members = new Map<number, SequenceMember[]>();
  sorted.forEach((quake, index) => {
    const root = rootOf(index);
    const group = members.get(root);
    if (group) group.push(quake);
    else members.set(root, [quake]);
  });
  return [...members.values()].map(describe);
}

function describe(quakes: readonly SequenceMember[]): QuakeSequence {
  const [first, ...others] = quakes;
  if (!first) throw new RangeError('a sequence has at least one earthquake');
  const mainShock = others.reduce((main, quake) => (sizeOf(quake) > sizeOf(main) ? quake : main), first);
  return {
    id: first.id,
    quakeIds: quakes.map((quake) => quake.id),
    mainShockId: mainShock.id,
    startAt: first.originAt,
    endAt: others.at(-1)?.originAt ?? first.originAt,
  };
}

function sizeOf({ magnitude }: SequenceMember): number {
  return magnitude ?? -Infinity;
}

function compareQuakes(a: SequenceMember, b: SequenceMember): number {
  return a.originAt - b.originAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
