import { runWorker } from '../run-worker.ts';
import type { FeedPlan, FeedPlanner } from './plan-feed-text.ts';

export interface PlanningJob {
  readonly databasePath: string;
  readonly resourcesDir: string;
  readonly text: string;
  readonly now: number;
}

/** A smaller text is planned sooner than a worker starts. */
const WORTH_A_WORKER = 100_000;

/** Plans large feeds in a worker with read-only connections of its own, so that no call waits for them. */
export function planInWorker(
  places: Pick<PlanningJob, 'databasePath' | 'resourcesDir'>,
  small: FeedPlanner,
): FeedPlanner {
  return (text, now) => {
    if (text.length < WORTH_A_WORKER) return small(text, now);
    return runWorker<FeedPlan>('plan-feed-worker', { ...places, text, now } satisfies PlanningJob);
  };
}
