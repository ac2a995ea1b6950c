import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { lineSchema } from '../kernel/fields.ts';
import { REPORT_STATES } from './report-state.ts';
import {
  DOCUMENT_FORMATS,
  reportDocumentSchema,
  reportSchema,
  reportStepSchema,
  SENDING_CHANNELS,
} from './schema.ts';

const reportDetailSchema = z.object({
  report: reportSchema,
  state: z.enum(REPORT_STATES),
  issueNumber: z.object({ year: z.int(), number: z.int() }).nullable(),
  steps: z.array(reportStepSchema),
  documents: z.array(reportDocumentSchema),
  /** Elements the rules ask for (domain 2.5) that are still blank, as keys of the interface. */
  missing: z.array(z.string()),
});
export type ReportDetail = z.infer<typeof reportDetailSchema>;

const reportSummarySchema = reportSchema
  .pick({ id: true, incidentId: true, kind: true, sequence: true, title: true, dueAt: true })
  .extend({
    state: z.enum(REPORT_STATES),
    issueNumber: z.int().nullable(),
    issueYear: z.int().nullable(),
    lastStepAt: z.int(),
  });
export type ReportSummary = z.infer<typeof reportSummarySchema>;

const reportFormSchema = reportSchema.pick({
  id: true,
  title: true,
  addressees: true,
  copies: true,
  sections: true,
  asOf: true,
  contactName: true,
  contactPhone: true,
  marking: true,
});
export type ReportForm = z.infer<typeof reportFormSchema>;

const signing = z.object({ id: idSchema, personId: idSchema, note: lineSchema.nullable() });

export const reportsContract = {
  list: oc.input(z.object({ incidentId: idSchema.optional() })).output(z.array(reportSummarySchema)),
  get: oc.input(z.object({ id: idSchema })).output(reportDetailSchema),
  /** Prefills the initial report of an incident from what is known. `id` is made by the caller. */
  draftInitial: oc.input(z.object({ id: idSchema, incidentId: idSchema })).output(reportDetailSchema),
  saveDraft: oc.input(reportFormSchema).output(reportDetailSchema),
  submit: oc.input(signing).output(reportDetailSchema),
  check: oc.input(signing).output(reportDetailSchema),
  return: oc.input(signing.extend({ note: lineSchema.min(1) })).output(reportDetailSchema),
  sign: oc.input(signing).output(reportDetailSchema),
  recordSending: oc
    .input(
      z.object({
        id: idSchema,
        personId: idSchema,
        channel: z.enum(SENDING_CHANNELS),
        recipient: lineSchema.min(1),
        note: lineSchema.nullable(),
      }),
    )
    .output(reportDetailSchema),
  recordReceipt: oc
    .input(
      z.object({
        id: idSchema,
        personId: idSchema,
        recipient: lineSchema.min(1),
        receiptNo: lineSchema.nullable(),
        note: lineSchema.nullable(),
      }),
    )
    .output(reportDetailSchema),
  /** Renders and keeps the document; its file is then read by `files://`. */
  produce: oc
    .input(z.object({ id: idSchema, format: z.enum(DOCUMENT_FORMATS) }))
    .output(reportDocumentSchema),
};
