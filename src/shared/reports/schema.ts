import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { instantSchema, lineSchema, textSchema } from '../kernel/fields.ts';
import { MARKINGS } from '../incidents/schema.ts';
import { defineEntity } from '../sync/entity.ts';

/** 报告种类 (domain 2.4, 3.2). The chain of one incident starts with the initial report. */
const REPORT_KINDS = ['initial', 'follow-up', 'final'] as const;

/** The officer's own words, section by section (domain 4.2). */
const reportSectionsSchema = z.object({
  situation: textSchema,
  casualties: textSchema,
  actions: textSchema,
  assessment: textSchema,
  nextSteps: textSchema,
});

export const reportSchema = z.object({
  id: idSchema,
  incidentId: idSchema,
  kind: z.enum(REPORT_KINDS),
  /** 0 for the initial report, then 续报一, 续报二 … */
  sequence: z.int().min(0),
  title: lineSchema.min(1),
  addressees: z.array(lineSchema),
  copies: z.array(lineSchema),
  sections: reportSectionsSchema,
  /** 截至时间 of the figures in the text. */
  asOf: instantSchema,
  contactName: lineSchema,
  contactPhone: lineSchema,
  editorName: lineSchema,
  marking: z.enum(MARKINGS),
  dueAt: instantSchema.nullable(),
  deadlineRuleId: z.string().nullable(),
});
export type Report = z.infer<typeof reportSchema>;

export const reportsEntity = defineEntity({
  name: 'reports',
  kind: 'record',
  lane: 'report',
  schema: reportSchema,
  search: ['title', 'sections'],
});

const REPORT_STEPS = ['drafted', 'submitted', 'checked', 'returned', 'signed', 'sent', 'received'] as const;
export const SENDING_CHANNELS = ['voice', 'file', 'print', 'fax', 'mail', 'network'] as const;

/** 报告办理记录: each step of a report, by whom and when. The state is read from these alone. */
export const reportStepSchema = z.object({
  id: idSchema,
  reportId: idSchema,
  at: instantSchema,
  step: z.enum(REPORT_STEPS),
  personId: idSchema,
  personName: lineSchema,
  note: lineSchema.nullable(),
  /** How it left, and who took it: for 'sent' and 'received'. */
  channel: z.enum(SENDING_CHANNELS).nullable(),
  recipient: lineSchema.nullable(),
  receiptNo: lineSchema.nullable(),
});
export type ReportStep = z.infer<typeof reportStepSchema>;

export const reportStepsEntity = defineEntity({
  name: 'reportSteps',
  kind: 'entry',
  lane: 'report',
  schema: reportStepSchema,
});

/** 期号: given once, at signing, never reused. */
const issueNumberSchema = z.object({
  id: idSchema,
  series: z.enum(['incident-report']),
  year: z.int(),
  number: z.int().min(1),
  reportId: idSchema,
});

export const issueNumbersEntity = defineEntity({
  name: 'issueNumbers',
  kind: 'entry',
  lane: 'report',
  schema: issueNumberSchema,
});

export const DOCUMENT_FORMATS = ['docx', 'pdf', 'text'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** 成文: a rendered document, kept by the hash of its bytes. */
export const reportDocumentSchema = z.object({
  id: idSchema,
  reportId: idSchema,
  format: z.enum(DOCUMENT_FORMATS),
  fileName: lineSchema,
  sha256: z.string().length(64),
  bytes: z.int().min(1),
  at: instantSchema,
  /** Rendered before signing: watermarked as a draft. */
  draft: z.boolean(),
});
export type ReportDocument = z.infer<typeof reportDocumentSchema>;

export const reportDocumentsEntity = defineEntity({
  name: 'reportDocuments',
  kind: 'entry',
  lane: 'attachment',
  schema: reportDocumentSchema,
});
