import type { Banner, BannerKind } from './banner.ts';

export interface BannerGroup {
  /** The one that stands for all: the most urgent, then the newest. */
  readonly lead: Banner;
  readonly members: readonly Banner[];
}

/** From how many alike on they are one line. */
const FLOOD = 3;

const KIND_ORDER: Readonly<Record<BannerKind, number>> = { call: 0, alarm: 1, order: 2, notice: 3 };

/**
 * What to show, most urgent first: unanswered before answered, a ringing call before alarms, a graver level
 * before a lighter one, escalated before not, then the newest. Floods become groups, answered and unanswered apart,
 * so that nothing unanswered hides behind something answered.
 */
export function arrangeBanners(banners: readonly Banner[]): readonly BannerGroup[] {
  const sorted = banners.toSorted(byUrgency);
  const groups = Map.groupBy(sorted, ({ id, groupKey, kind, answered }) =>
    groupKey === null ? id : `${kind} ${groupKey} ${String(needsAnswer({ kind, answered }))}`,
  );
  return [...groups.values()]
    .flatMap((members) => (members.length >= FLOOD ? [members] : members.map((banner) => [banner])))
    .map((members) => ({ lead: members[0] as Banner, members }))
    .toSorted((a, b) => byUrgency(a.lead, b.lead));
}

export const needsAnswer = ({ kind, answered }: Pick<Banner, 'kind' | 'answered'>): boolean =>
  kind !== 'notice' && answered === null;

function byUrgency(a: Banner, b: Banner): number {
  return (
    Number(needsAnswer(b)) - Number(needsAnswer(a)) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    Number(b.isEscalated) - Number(a.isEscalated) ||
    (a.level ?? 5) - (b.level ?? 5) ||
    b.at - a.at
  );
}
