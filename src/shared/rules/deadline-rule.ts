import { z } from 'zod';
import { incidentLevelSchema } from '../incidents/schema.ts';
import { bilingualSchema } from './bilingual.ts';

/** What has to be done before the deadline. */
const DEADLINE_TRIGGERS = [
  'phone-initial',
  'written-initial',
  'follow-up',
  'disaster-initial',
  'enterprise-report',
  'level-by-level',
  'state-council',
  'direct-report',
  'township-report',
  'casualty-supplement',
  'call-and-wake',
] as const;
export const deadlineTriggerSchema = z.enum(DEADLINE_TRIGGERS);
export type DeadlineTrigger = z.infer<typeof deadlineTriggerSchema>;

const DEADLINE_STARTS = ['receivedAt', 'occurredAt', 'previousReportAt'] as const;

/** 报送时限规则: what is due, how long after what. A row a bureau can edit. */
export const deadlineRuleSchema = z.object({
  id: z.string().min(1).max(80),
  trigger: deadlineTriggerSchema,
  name: bilingualSchema,
  /** Incident type codes it applies to, with everything below them; empty for every type. */
  typePrefixes: z.array(z.string().min(1).max(12)),
  /** Confirmed levels it applies to; empty for every incident, also one without a level. */
  levels: z.array(incidentLevelSchema),
  minutes: z.int().min(1).max(527_040),
  runsFrom: z.enum(DEADLINE_STARTS),
  basis: bilingualSchema,
  /** Figure and start were both seen in a source that applies to this bureau; otherwise shown with 待核. */
  confirmed: z.boolean(),
  enabled: z.boolean(),
});
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;
