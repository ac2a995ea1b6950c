import type { IncidentSummary } from '#shared/incidents/contract.ts';
import type { OpenDeadline } from '#shared/incidents/contract.ts';
import { deadlineProgress } from '#shared/rules/running-deadline.ts';
import type { Banner } from '../ui/banner.ts';

interface BannerWords {
  readonly received: (title: string) => string;
  readonly near: (name: string) => string;
  readonly overdue: (name: string) => string;
  readonly open: string;
  readonly nameOf: (deadline: OpenDeadline) => string;
}

interface BannerSources {
  readonly incidents: readonly IncidentSummary[];
  readonly deadlines: readonly OpenDeadline[];
  readonly now: number;
  readonly dismissed: ReadonlySet<string>;
  /** Id of the incident on screen: what is looked at needs no notice. */
  readonly inFront: string | null;
  readonly words: BannerWords;
  readonly openIncident: (id: string) => void;
  readonly dismiss: (id: string) => void;
}

/** What came in and is not looked into yet, and the clocks past three quarters of their time. */
export function shellBanners(sources: BannerSources): readonly Banner[] {
  const { incidents, deadlines, now, dismissed, inFront, words, openIncident, dismiss } = sources;
  const notice = (
    id: string,
    incidentId: string,
    values: Pick<Banner, 'title' | 'detail' | 'at' | 'groupKey'>,
  ) => ({
    ...values,
    id,
    kind: 'notice' as const,
    level: null,
    answered: null,
    isEscalated: false,
    answers: [{ id: 'open', label: words.open, run: () => openIncident(incidentId) }],
    dismiss: () => dismiss(id),
  });
  const received = incidents
    // What the officer filed by hand is no news to him.
    .filter(({ status, earthquakeId }) => status === 'received' && earthquakeId !== null)
    .map(({ id, title, receivedAt }) =>
      notice(`received ${id}`, id, {
        title: words.received(title),
        detail: null,
        at: receivedAt,
        groupKey: 'received',
      }),
    );
  const due = deadlines.flatMap((deadline) => {
    const { state } = deadlineProgress(deadline, now);
    if (state === 'running') return [];
    const name = words.nameOf(deadline);
    const title = state === 'overdue' ? words.overdue(name) : words.near(name);
    const id = `${state} ${deadline.ruleId} ${deadline.incidentId}`;
    const at = state === 'overdue' ? deadline.dueAt : deadline.startAt;
    return [notice(id, deadline.incidentId, { title, detail: deadline.title, at, groupKey: state })];
  });
  return [...due, ...received].filter(
    ({ id }) => !dismissed.has(id) && (inFront === null || !id.endsWith(inFront)),
  );
}
