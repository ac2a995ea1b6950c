import { MINUTE_MS } from '#shared/kernel/clock.ts';
import type { ReportState } from '#shared/reports/report-state.ts';

/** The hall is told when this little is left. */
const NEAR_MS = 15 * MINUTE_MS;

interface DueReport {
  readonly state: ReportState;
  /** UTC milliseconds; null where no deadline runs. */
  readonly dueAt: number | null;
}

interface Urgency {
  readonly urgency: 'none' | 'running' | 'near' | 'overdue';
  /** Negative when overdue, 0 where nothing runs. */
  readonly remainingMs: number;
}

/** What a report's deadline means at `now` (UTC milliseconds): a report that has left meets it. */
export function reportUrgency({ state, dueAt }: DueReport, now: number): Urgency {
  if (dueAt === null || state === 'sent' || state === 'received') return { urgency: 'none', remainingMs: 0 };
  const remainingMs = dueAt - now;
  return { urgency: remainingMs < 0 ? 'overdue' : remainingMs <= NEAR_MS ? 'near' : 'running', remainingMs };
}
