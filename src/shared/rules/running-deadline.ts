import { z } from 'zod';
import type { IncidentLevel } from '../incidents/schema.ts';
import { MINUTE_MS } from '../kernel/clock.ts';
import { bilingualSchema } from './bilingual.ts';
import { deadlineTriggerSchema, type DeadlineRule, type DeadlineTrigger } from './deadline-rule.ts';
import { isOfType } from './incident-types.ts';

/** A deadline that runs for one incident. Times UTC milliseconds. */
export const runningDeadlineSchema = z.object({
  ruleId: z.string(),
  trigger: deadlineTriggerSchema,
  name: bilingualSchema,
  startAt: z.int(),
  dueAt: z.int(),
  basis: bilingualSchema,
  confirmed: z.boolean(),
});
export type RunningDeadline = z.infer<typeof runningDeadlineSchema>;

/** Everything about an incident that a deadline can run from or depend on. */
export type DeadlineSituation = {
  readonly typeCode: string;
  /** The level a person confirmed; a suggestion starts no clock. */
  readonly level: IncidentLevel | null;
  readonly occurredAt: number;
  readonly receivedAt: number;
  readonly previousReportAt: number | null;
  /** What has been done already. A follow-up is never done: the next one runs from the last. */
  readonly met: readonly DeadlineTrigger[];
};

/** The deadlines that run for an incident, the earliest first. Rules of domain 2.7. */
export function runningDeadlines(
  rules: readonly DeadlineRule[],
  situation: DeadlineSituation,
): RunningDeadline[] {
  return rules
    .filter((rule) => rule.enabled && appliesTo(rule, situation))
    .flatMap((rule) => {
      const startAt = situation[rule.runsFrom];
      if (startAt === null) return [];
      const { id: ruleId, trigger, name, basis, confirmed } = rule;
      return [
        { ruleId, trigger, name, startAt, dueAt: startAt + rule.minutes * MINUTE_MS, basis, confirmed },
      ];
    })
    .toSorted((a, b) => a.dueAt - b.dueAt || (a.ruleId < b.ruleId ? -1 : 1));
}

/** The deadline a duty officer has to meet first, or null when none runs. */
export function earliestDeadline(
  rules: readonly DeadlineRule[],
  situation: DeadlineSituation,
): RunningDeadline | null {
  return runningDeadlines(rules, situation)[0] ?? null;
}

function appliesTo({ trigger, typePrefixes, levels }: DeadlineRule, situation: DeadlineSituation): boolean {
  if (trigger !== 'follow-up' && situation.met.includes(trigger)) return false;
  if (levels.length > 0 && (situation.level === null || !levels.includes(situation.level))) return false;
  return typePrefixes.length === 0 || typePrefixes.some((prefix) => isOfType(situation.typeCode, prefix));
}

/** `near` from 75 % of the time on; `overdue` once the due moment has passed, not at it. */
export type DeadlineState = 'running' | 'near' | 'overdue';

const NEAR_FRACTION = 0.75;

export type DeadlineProgress = {
  readonly state: DeadlineState;
  /** Share of the time used up: 0 at the start or before it, above 1 when overdue. */
  readonly fraction: number;
  /** Milliseconds left, negative when overdue. */
  readonly remainingMs: number;
};

/** Where a deadline stands at `now` (UTC milliseconds); a pure function, so every window agrees. */
export function deadlineProgress(
  { startAt, dueAt }: Pick<RunningDeadline, 'startAt' | 'dueAt'>,
  now: number,
  nearFraction = NEAR_FRACTION,
): DeadlineProgress {
  const remainingMs = dueAt - now;
  const fraction = dueAt > startAt ? Math.max(0, (now - startAt) / (dueAt - startAt)) : 1;
  const state = remainingMs < 0 ? 'overdue' : fraction >= nearFraction ? 'near' : 'running';
  return { state, fraction, remainingMs };
}
