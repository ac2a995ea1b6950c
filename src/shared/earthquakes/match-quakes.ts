import { SECOND_MS } from '../kernel/clock.ts';
import {
  DEFAULT_QUAKE_TOLERANCE,
  differenceOf,
  isSameQuake,
  type QuakeDifference,
  type QuakeTolerance,
} from './same-quake.ts';
import type { ObservedQuake } from './schema.ts';

export type QuakeReport = Pick<
  ObservedQuake,
  'source' | 'sourceEventId' | 'originAt' | 'lon' | 'lat' | 'magnitude' | 'status'
>;

/** A report already stored, and the earthquake it was found to tell of. Several may name one earthquake. */
export type KnownReport = QuakeReport & { readonly quakeId: string };

/** `identity`: the same source and id were seen before. `tolerance`: near enough in time, place and size. */
export type QuakeMatch =
  | { readonly incoming: number; readonly quakeId: string; readonly by: 'identity' | 'tolerance' }
  | { readonly incoming: number; readonly quakeId: null; readonly by: 'none' };

/**
 * Finds for each incoming report the known earthquake it tells of, in the order of `incoming`.
 *
 * 1. A report with a known source and id is that earthquake, however far it has moved.
 * 2. The others take the nearest known earthquake within the tolerance: nearest in time, then in space, then in
 *    magnitude; over all reports the best pair is made first, so the order of the lists does not matter.
 * 3. One source never gives one earthquake two reports with different ids: an agency that lists two shocks half a
 *    minute apart means two. The exception is a reviewed report whose earthquake has only automatic ones of that
 *    source from before, which is how an agency replaces its automatic solution.
 *
 * Reports of one call are not matched with each other: give one file, which has one source, to one call. Of the
 * known reports the 200 nearest in time are looked at.
 */
export function matchQuakes(
  incoming: readonly QuakeReport[],
  known: readonly KnownReport[],
  tolerance: QuakeTolerance = DEFAULT_QUAKE_TOLERANCE,
): QuakeMatch[] {
  const matches = incoming.map((_, index): QuakeMatch => ({ incoming: index, quakeId: null, by: 'none' }));
  const taken = new TakenQuakes(known);
  const quakeIdOf = new Map(known.map((report) => [identityOf(report), report.quakeId]));
  incoming.forEach((report, index) => {
    const quakeId = quakeIdOf.get(identityOf(report));
    if (quakeId === undefined) return;
    matches[index] = { incoming: index, quakeId, by: 'identity' };
    taken.add(quakeId, report, true);
  });
  for (const { index, report, quakeId } of candidatePairs(incoming, known, tolerance)) {
    if (matches[index]?.by !== 'none' || !taken.allows(quakeId, report)) continue;
    matches[index] = { incoming: index, quakeId, by: 'tolerance' };
    taken.add(quakeId, report, true);
  }
  return matches;
}

type Pair = { index: number; report: QuakeReport; quakeId: string; difference: QuakeDifference };

/** Every pair within the tolerance, best first. */
function candidatePairs(
  incoming: readonly QuakeReport[],
  known: readonly KnownReport[],
  tolerance: QuakeTolerance,
): Pair[] {
  const byTime = known
    .filter(({ status }) => status !== 'deleted')
    .toSorted((a, b) => a.originAt - b.originAt || compareText(identityOf(a), identityOf(b)));
  const pairs: Pair[] = [];
  incoming.forEach((report, index) => {
    if (report.status === 'deleted') return;
    for (const other of nearestInTime(byTime, report.originAt, tolerance.maxSeconds * SECOND_MS)) {
      if (!isSameQuake(report, other, tolerance)) continue;
      pairs.push({ index, report, quakeId: other.quakeId, difference: differenceOf(report, other) });
    }
  });
  return pairs.sort(comparePairs);
}

/** A real minute holds a handful of reports; a file made to hold thousands must not cost their square. */
const MAX_NEIGHBOURS = 200;

/** The reports nearest to a moment, at most `maxMs` from it, of a list sorted by time. */
function nearestInTime(byTime: readonly KnownReport[], at: number, maxMs: number): KnownReport[] {
  const nearest: KnownReport[] = [];
  let right = firstAt(byTime, at);
  let left = right - 1;
  while (nearest.length < MAX_NEIGHBOURS) {
    const [before, after] = [byTime[left], byTime[right]];
    const msBefore = before ? at - before.originAt : Infinity;
    const msAfter = after ? after.originAt - at : Infinity;
    if (Math.min(msBefore, msAfter) > maxMs) break;
    if (after && msAfter <= msBefore) {
      nearest.push(after);
      right += 1;
    } else if (before) {
      nearest.push(before);
      left -= 1;
    }
  }
  return nearest;
}

function comparePairs(a: Pair, b: Pair): number {
  return (
    a.difference.ms - b.difference.ms ||
    a.difference.km - b.difference.km ||
    (a.difference.magnitude ?? 0) - (b.difference.magnitude ?? 0) ||
    compareText(identityOf(a.report), identityOf(b.report)) ||
    compareText(a.quakeId, b.quakeId)
  );
}

/** Which sources have already reported which earthquake, by the rule of one id a source. */
class TakenQuakes {
  readonly #reports = new Map<string, { sourceEventId: string; isReplaceable: boolean }[]>();

  constructor(known: readonly KnownReport[]) {
    for (const report of known) this.add(report.quakeId, report, false);
  }

  add(quakeId: string, { source, sourceEventId, status }: QuakeReport, isIncoming: boolean): void {
    const key = `${source} ${quakeId}`;
    const others = (this.#reports.get(key) ?? []).filter((other) => other.sourceEventId !== sourceEventId);
    this.#reports.set(key, [
      ...others,
      { sourceEventId, isReplaceable: status === 'automatic' && !isIncoming },
    ]);
  }

  allows(quakeId: string, { source, sourceEventId, status }: QuakeReport): boolean {
    const reports = this.#reports.get(`${source} ${quakeId}`) ?? [];
    return reports.every(
      (other) => other.sourceEventId === sourceEventId || (status === 'reviewed' && other.isReplaceable),
    );
  }
}

function identityOf({ source, sourceEventId }: QuakeReport): string {
  return `${source} ${sourceEventId}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Index of the first report at or after `originAt` in a list sorted by time. */
function firstAt(byTime: readonly KnownReport[], originAt: number): number {
  let low = 0;
  let high = byTime.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byTime[middle]?.originAt ?? Infinity) < originAt) low = middle + 1;
    else high = middle;
  }
  return low;
}
