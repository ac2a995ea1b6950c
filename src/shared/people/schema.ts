import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { lineSchema, regionCodeSchema } from '../kernel/fields.ts';
import { defineEntity } from '../sync/entity.ts';

/** 人员角色 (domain 2.1 person): what a person can be asked to do or sign. */
export const PERSON_ROLES = [
  'duty-officer',
  'duty-leader',
  'deputy-leader',
  'expert',
  'information-officer',
  'assistant',
  'military-liaison',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const personSchema = z.object({
  id: idSchema,
  name: lineSchema.min(1),
  organisationId: idSchema.nullable(),
  post: lineSchema.nullable(),
  phones: z.array(lineSchema).max(8),
  roles: z.array(z.enum(PERSON_ROLES)),
  regionCode: regionCodeSchema,
  provenance: lineSchema.nullable(),
});
export type Person = z.infer<typeof personSchema>;

export const peopleEntity = defineEntity({
  name: 'people',
  kind: 'record',
  lane: 'resource',
  schema: personSchema,
  scope: 'regionCode',
  search: ['name', 'post', 'phones'],
});
