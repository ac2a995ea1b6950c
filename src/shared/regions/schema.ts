import { z } from 'zod';
import { regionCodeSchema } from '../kernel/fields.ts';

/** 1 省, 2 市州, 3 县市区, 4 乡镇街道. */
export const regionSchema = z.object({
  code: regionCodeSchema,
  name: z.string(),
  fullName: z.string(),
  level: z.int().min(1).max(4),
  parentCode: regionCodeSchema.nullable(),
  /** Label point, WGS84 degrees; null where no licensed coordinate exists (townships). */
  lon: z.number().nullable(),
  lat: z.number().nullable(),
});
export type Region = z.infer<typeof regionSchema>;

const ringSchema = z.array(z.array(z.number()));
export const regionShapeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ringSchema)) }),
]);
export type RegionShape = z.infer<typeof regionShapeSchema>;
