import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { latitudeSchema, lineSchema, longitudeSchema, regionCodeSchema } from '../kernel/fields.ts';
import { defineEntity } from '../sync/entity.ts';

/** 应急机构类型 (domain 2.1 org_unit). */
export const ORGANISATION_KINDS = [
  'bureau',
  'government',
  'headquarters',
  'special-headquarters',
  'member-unit',
  'township',
  'village',
  'enterprise',
  'military',
] as const;

export const organisationSchema = z.object({
  id: idSchema,
  name: lineSchema.min(1),
  kind: z.enum(ORGANISATION_KINDS),
  parentId: idSchema.nullable(),
  regionCode: regionCodeSchema,
  dutyPhone: lineSchema.nullable(),
  fax: lineSchema.nullable(),
  satellitePhone: lineSchema.nullable(),
  lon: longitudeSchema.nullable(),
  lat: latitudeSchema.nullable(),
  /** Where the coordinate came from, and its datum, in the bureau's words. */
  coordSource: lineSchema.nullable(),
  sortOrder: z.int(),
  /** Source of a row not entered by the bureau: a seed tag, or 演示生成. */
  provenance: lineSchema.nullable(),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const organisationsEntity = defineEntity({
  name: 'organisations',
  kind: 'record',
  lane: 'resource',
  schema: organisationSchema,
  scope: 'regionCode',
  search: ['name', 'dutyPhone', 'satellitePhone'],
  place: true,
});
