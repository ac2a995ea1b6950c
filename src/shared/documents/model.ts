import { z } from 'zod';
import { instantSchema, lineSchema, textSchema } from '../kernel/fields.ts';
import { MARKINGS } from '../incidents/schema.ts';

/** 结构层次序数 of GB/T 9704-2012 7.3.3: 一、 (一) 1. (1). */
const headingLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type HeadingLevel = z.infer<typeof headingLevelSchema>;

const paragraphSchema = z.object({
  kind: z.literal('paragraph'),
  /** A heading that runs into its paragraph: 一、震情。2024年… Its number is counted, not written. */
  lead: z.object({ level: headingLevelSchema, text: lineSchema.min(1) }).nullable(),
  text: textSchema,
});

const headingSchema = z.object({
  kind: z.literal('heading'),
  level: headingLevelSchema,
  text: lineSchema.min(1),
});

const tableSchema = z.object({
  kind: z.literal('table'),
  caption: lineSchema.nullable(),
  columns: z
    .array(
      z.object({
        title: lineSchema,
        /** Share of the width of the text area, relative to the other columns. */
        weight: z.number().positive(),
        align: z.enum(['left', 'center', 'right']),
      }),
    )
    .min(1)
    .max(20),
  rows: z.array(z.array(lineSchema)).max(500),
});

const noteSchema = z.object({ kind: z.literal('note'), text: textSchema });

const blockSchema = z.discriminatedUnion('kind', [paragraphSchema, headingSchema, tableSchema, noteSchema]);
export type DocumentBlock = z.infer<typeof blockSchema>;

const nameSchema = lineSchema.nullable();

/**
 * An official document as data: every word and figure in it, nothing of how a page looks.
 * A null stands for what is not known yet and is printed as 〔 〕.
 */
export const officialDocumentSchema = z.object({
  template: lineSchema.min(1),
  /** 简报类: red head with an issue number instead of a document number (domain 4.1). */
  layout: z.literal('brief'),
  head: z.object({
    name: lineSchema.min(1),
    /** 初报, 续报一 …; null for kinds without stages. */
    stage: lineSchema.nullable(),
    /** 第n期, and 总第n期 where the series counts on over the years. */
    issueNumber: z.int().min(1).nullable(),
    totalNumber: z.int().min(1).nullable(),
    issuer: lineSchema,
    signer: nameSchema,
    /** The moment of signing. Until then only the day of `draftedAt` is printed. */
    issuedAt: instantSchema.nullable(),
    draftedAt: instantSchema.nullable(),
  }),
  title: lineSchema.min(1),
  addressees: z.array(lineSchema).max(50),
  blocks: z.array(blockSchema).max(500),
  /** 联系人, 值班电话, 核稿, 编辑: null where the kind does not print them. */
  contact: z.object({ name: nameSchema, phone: nameSchema }).nullable(),
  editors: z.object({ checker: nameSchema, editor: nameSchema }).nullable(),
  copies: z.array(lineSchema).max(100),
  marking: z.enum(MARKINGS),
  exercise: z.boolean(),
  draft: z.boolean(),
});
export type OfficialDocument = z.infer<typeof officialDocumentSchema>;
