import { oc } from '@orpc/contract';
import { z } from 'zod';
import { lineSchema } from '../kernel/fields.ts';

const hitSchema = z.object({ entity: z.string(), id: z.string(), title: z.string(), at: z.int().nullable() });
export type SearchHit = z.infer<typeof hitSchema>;

export const searchContract = {
  /** Newest first. */
  find: oc
    .input(z.object({ text: lineSchema, limit: z.int().min(1).max(200).default(30) }))
    .output(z.array(hitSchema)),
};
