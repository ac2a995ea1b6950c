import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { lineSchema, textSchema } from '../kernel/fields.ts';
import { levelSuggestionSchema } from '../rules/level-suggestion.ts';
import { runningDeadlineSchema } from '../rules/running-deadline.ts';
import { INCIDENT_STATUSES, incidentLevelSchema, incidentSchema, logEntrySchema } from './schema.ts';

export const incidentSummarySchema = incidentSchema.extend({ status: z.enum(INCIDENT_STATUSES) });
export type IncidentSummary = z.infer<typeof incidentSummarySchema>;

const incidentDetailSchema = z.object({
  incident: incidentSummarySchema,
  suggestion: levelSuggestionSchema,
  deadlines: z.array(runningDeadlineSchema),
  log: z.array(logEntrySchema),
});
export type IncidentDetail = z.infer<typeof incidentDetailSchema>;

const openDeadlineSchema = runningDeadlineSchema.extend({ incidentId: idSchema, title: z.string() });
export type OpenDeadline = z.infer<typeof openDeadlineSchema>;

/** Everything an officer fills in; number and level are not his to type. */
const incidentFormSchema = incidentSchema.omit({ no: true, level: true, earthquakeId: true });
export type IncidentForm = z.infer<typeof incidentFormSchema>;

export const incidentsContract = {
  file: oc.input(incidentFormSchema).output(incidentSummarySchema),
  get: oc.input(z.object({ id: idSchema })).output(incidentDetailSchema),
  /** Clocks that run for open incidents, the earliest first. */
  openDeadlines: oc.output(z.array(openDeadlineSchema)),
  /** Newest first; `before` is the id of the last row of the page before. */
  list: oc
    .input(
      z.object({
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(100),
        open: z.boolean().optional(),
        text: lineSchema.optional(),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(incidentSummarySchema) })),
  changeStatus: oc
    .input(z.object({ id: idSchema, to: z.enum(INCIDENT_STATUSES), reason: lineSchema.nullable() }))
    .output(incidentSummarySchema),
  /** A person sets the level; the suggestion never does. */
  confirmLevel: oc
    .input(z.object({ id: idSchema, level: incidentLevelSchema, reason: lineSchema.nullable() }))
    .output(incidentSummarySchema),
  addLogEntry: oc
    .input(z.object({ id: idSchema, incidentId: idSchema.nullable(), text: textSchema.min(1) }))
    .output(logEntrySchema),
};
