import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { organisationSchema } from '../organisations/schema.ts';
import { earthquakeSchema, feedImportSchema, QUAKE_SOURCES } from './entities.ts';

/**
 * What an item is to the earthquakes already kept: a new one, another source's report of a known one,
 * a newer report by the same source, the same report again, or a withdrawal.
 */
const QUAKE_OUTCOMES = ['new', 'another-source', 'revision', 'duplicate', 'withdrawn'] as const;
export type QuakeOutcome = (typeof QUAKE_OUTCOMES)[number];

const FEED_TEXT_LIMIT = 20_000_000;

const feedSchema = z.object({ name: z.string().min(1).max(300), text: z.string().max(FEED_TEXT_LIMIT) });

const refusedSchema = z.object({ index: z.int(), reason: z.string() });

/** What reading a feed would do, item by item; nothing is written for it. */
const feedPreviewSchema = z.object({
  form: z.string().nullable(),
  refusal: z.string().nullable(),
  items: z.array(
    z.object({
      /** Stands for the item in `importFeed`. */
      key: z.string(),
      source: z.enum(QUAKE_SOURCES),
      originAt: z.int(),
      lon: z.number(),
      lat: z.number(),
      depthKm: z.number().nullable(),
      magnitude: z.number().nullable(),
      place: z.string(),
      outcome: z.enum(QUAKE_OUTCOMES),
      /** Inside the bureau's area of concern and above its threshold. */
      concerns: z.boolean(),
      distanceKm: z.number().nullable(),
    }),
  ),
  refused: z.array(refusedSchema),
});
export type FeedPreview = z.infer<typeof feedPreviewSchema>;

const placeInRingSchema = z.object({
  organisation: organisationSchema,
  distanceKm: z.number(),
  /** Estimated intensity ring the seat lies in (4 = Ⅳ). */
  intensity: z.int(),
});

export const earthquakePictureSchema = z.object({
  earthquake: earthquakeSchema,
  incidentId: idSchema.nullable(),
  sequence: z.array(
    z.object({ earthquake: earthquakeSchema, distanceKm: z.number(), incidentId: idSchema.nullable() }),
  ),
  messages: z.array(
    z.object({
      source: z.enum(QUAKE_SOURCES),
      sourceEventId: z.string(),
      originAt: z.int(),
      magnitude: z.number().nullable(),
      lon: z.number(),
      lat: z.number(),
      at: z.int(),
    }),
  ),
  /** Estimate from magnitude alone (domain 2.12); null when the magnitude is unknown. */
  estimate: z
    .object({
      zone: z.string(),
      zoneConfirmed: z.boolean(),
      azimuthDeg: z.number(),
      epicentralIntensity: z.number(),
      rings: z.array(
        z.object({
          intensity: z.int(),
          semiMajorKm: z.number(),
          semiMinorKm: z.number(),
          outline: z.array(z.tuple([z.number(), z.number()])),
        }),
      ),
    })
    .nullable(),
  places: z.array(placeInRingSchema),
  /** Townships of the bureau that have no coordinate yet, so nothing can be said of them. */
  placesWithoutCoordinate: z.array(organisationSchema),
});
export type EarthquakePicture = z.infer<typeof earthquakePictureSchema>;

export const earthquakesContract = {
  list: oc
    .input(z.object({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(1000).default(200) }))
    .output(
      z.object({
        total: z.int(),
        rows: z.array(earthquakeSchema.extend({ incidentId: idSchema.nullable(), messages: z.int() })),
      }),
    ),
  picture: oc.input(z.object({ id: idSchema })).output(earthquakePictureSchema),
  preview: oc.input(feedSchema).output(feedPreviewSchema),
  /** Reads a feed in. `incidents` holds the keys of the items that become incidents. */
  importFeed: oc
    .input(
      feedSchema.extend({ id: idSchema, origin: z.enum(['file', 'paste']), incidents: z.array(z.string()) }),
    )
    .output(feedImportSchema),
  /** How far a running import has come; ends with the import. */
  watchImport: oc
    .input(z.object({ id: idSchema }))
    .output(eventIterator(z.object({ done: z.int(), total: z.int() }))),
  /** Stops a running import: what is written stays, the account says how much was left out. */
  stopImport: oc.input(z.object({ id: idSchema })).output(z.null()),
  imports: oc.output(z.array(feedImportSchema)),
};
