import { oc } from '@orpc/contract';
import { z } from 'zod';
import { regionCodeSchema, lineSchema } from '../kernel/fields.ts';
import { regionSchema, regionShapeSchema } from './schema.ts';

const byCode = z.object({ code: regionCodeSchema });

export const regionsContract = {
  get: oc.input(byCode).output(regionSchema),
  /** From the province down to the region itself. */
  path: oc.input(byCode).output(z.array(regionSchema)),
  children: oc.input(z.object({ code: regionCodeSchema.nullable() })).output(z.array(regionSchema)),
  find: oc
    .input(z.object({ text: lineSchema, limit: z.int().min(1).max(100).default(20) }))
    .output(z.array(regionSchema)),
  shape: oc.input(byCode).output(regionShapeSchema.nullable()),
};
