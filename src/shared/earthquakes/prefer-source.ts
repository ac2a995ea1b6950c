import type { Position } from '../geo/position.ts';
import type { ObservedQuake, QuakeSource } from './schema.ts';

/**
 * Which of several reports of one earthquake supplies the values that are shown. The rules, in order:
 *
 * 1. a report that stands goes before a deleted one;
 * 2. a reviewed report goes before an automatic one, when `reviewedFirst` is set;
 * 3. the source nearer the head of the list goes first: `inChina` for an earthquake in China, else `elsewhere`;
 * 4. a report with a magnitude goes before one without;
 * 5. the greater id goes first, so that the choice never depends on the order of arrival.
 */
export type SourceRanking = {
  readonly reviewedFirst: boolean;
  readonly inChina: readonly QuakeSource[];
  readonly elsewhere: readonly QuakeSource[];
};

export const DEFAULT_SOURCE_RANKING: SourceRanking = {
  reviewedFirst: true,
  inChina: ['cenc', 'wolfx', 'usgs'],
  elsewhere: ['usgs', 'cenc', 'wolfx'],
};

type RankedReport = Pick<
  ObservedQuake,
  'source' | 'sourceEventId' | 'status' | 'magnitude' | 'lon' | 'lat' | 'originAt'
>;

/**
 * The preferred report, or null for an empty list.
 *
 * @param isInChina judges a place; the default is a box, so a caller with boundaries passes its own.
 */
export function preferReport<Report extends RankedReport>(
  reports: readonly Report[],
  ranking: SourceRanking = DEFAULT_SOURCE_RANKING,
  isInChina: (place: Position) => boolean = isNearChina,
): Report | null {
  // One place decides for all, so that reports on both sides of a border cannot each win by their own list.
  const first = reports.toSorted((a, b) => a.originAt - b.originAt || compareIds(a, b))[0];
  if (!first) return null;
  const order = isInChina(first) ? ranking.inChina : ranking.elsewhere;
  const keyOf = (report: Report): number[] => [
    report.status === 'deleted' ? 1 : 0,
    ranking.reviewedFirst && report.status !== 'reviewed' ? 1 : 0,
    order.includes(report.source) ? order.indexOf(report.source) : order.length,
    report.magnitude === null ? 1 : 0,
  ];
  const compare = (a: Report, b: Report): number => {
    const keysOfB = keyOf(b);
    const difference = keyOf(a)
      .map((key, i) => key - (keysOfB[i] ?? 0))
      .find((step) => step !== 0);
    return difference ?? -compareIds(a, b);
  };
  return reports.toSorted(compare)[0] ?? null;
}

/** A box around China and its seas; it also holds parts of the neighbours, where the same list is as good. */
function isNearChina({ lon, lat }: Position): boolean {
  return lon >= 73 && lon <= 135.5 && lat >= 3 && lat <= 54;
}

function compareIds(a: RankedReport, b: RankedReport): number {
  const [left, right] = [`${a.source} ${a.sourceEventId}`, `${b.source} ${b.sourceEventId}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
