import { oc } from '@orpc/contract';
import { z } from 'zod';
import { lineSchema, regionCodeSchema } from '../kernel/fields.ts';
import { regionSchema } from '../regions/schema.ts';

const firstStartSchema = z.object({
  regionCode: regionCodeSchema,
  bureauName: lineSchema.min(1),
  officerName: lineSchema.min(1),
  leaderName: lineSchema.min(1),
  /** Loads the townships and contacts of a demo bureau, every row marked. */
  loadDemo: z.boolean(),
});
export type FirstStart = z.infer<typeof firstStartSchema>;

export const setupContract = {
  state: oc.output(z.object({ configured: z.boolean(), appVersion: z.string() })),
  demoBureaus: oc.output(
    z.array(z.object({ region: regionSchema, bureauName: z.string(), source: z.string() })),
  ),
  chooseBureau: oc.input(firstStartSchema).output(z.null()),
};
