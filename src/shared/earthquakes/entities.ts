import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { instantSchema, latitudeSchema, longitudeSchema } from '../kernel/fields.ts';
import { defineEntity } from '../sync/entity.ts';

export const QUAKE_SOURCES = ['cenc', 'usgs', 'wolfx'] as const;

/** One earthquake, as the preferred of its source messages tells it. */
export const earthquakeSchema = z.object({
  id: idSchema,
  source: z.enum(QUAKE_SOURCES),
  sourceEventId: z.string().max(200),
  originAt: instantSchema,
  lon: longitudeSchema,
  lat: latitudeSchema,
  depthKm: z.number().nullable(),
  magnitude: z.number().nullable(),
  magnitudeType: z.string().max(20).nullable(),
  place: z.string().max(200),
  reviewed: z.boolean(),
  deleted: z.boolean(),
  /** Id of the earliest earthquake of its sequence. */
  sequenceId: idSchema,
});
export type Earthquake = z.infer<typeof earthquakeSchema>;

export const earthquakesEntity = defineEntity({
  name: 'earthquakes',
  kind: 'record',
  lane: 'warning',
  schema: earthquakeSchema,
  search: ['place', 'sourceEventId'],
  place: true,
});

/** What one source said, kept word for word beside the reading made of it. */
export const earthquakeMessageSchema = z.object({
  id: idSchema,
  earthquakeId: idSchema,
  importId: idSchema,
  source: z.enum(QUAKE_SOURCES),
  sourceEventId: z.string().max(200),
  originAt: instantSchema,
  lon: longitudeSchema,
  lat: latitudeSchema,
  depthKm: z.number().nullable(),
  magnitude: z.number().nullable(),
  magnitudeType: z.string().max(20).nullable(),
  place: z.string().max(200),
  status: z.enum(['automatic', 'reviewed', 'deleted']),
  raw: z.string().max(20_000),
});
export type EarthquakeMessage = z.infer<typeof earthquakeMessageSchema>;

export const earthquakeMessagesEntity = defineEntity({
  name: 'earthquakeMessages',
  kind: 'entry',
  lane: 'warning',
  schema: earthquakeMessageSchema,
});

/** One file, paste or watched file read in, with what became of its items. */
export const feedImportSchema = z.object({
  id: idSchema,
  at: instantSchema,
  name: z.string().max(300),
  origin: z.enum(['file', 'paste', 'watched']),
  sha256: z.string().length(64),
  form: z.string().max(40).nullable(),
  added: z.int(),
  updated: z.int(),
  duplicates: z.int(),
  incidents: z.int(),
  /** Items not read because the operator stopped the import. */
  leftOut: z.int(),
  refused: z.array(z.object({ index: z.int(), reason: z.string() })),
  /** Why the whole file was refused; null when it was read. */
  refusal: z.string().nullable(),
});
export type FeedImport = z.infer<typeof feedImportSchema>;

export const feedImportsEntity = defineEntity({
  name: 'feedImports',
  kind: 'entry',
  lane: 'other',
  schema: feedImportSchema,
});
