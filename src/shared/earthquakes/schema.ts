import { z } from 'zod';
import { earthquakeMessageSchema } from './entities.ts';

/**
 * One earthquake as one source tells it, read from a feed and not yet stored.
 *
 * `originAt` UTC milliseconds; `lon`, `lat` WGS84 degrees; `depthKm` kilometres below sea level, null when not
 * given; `magnitude` null when not given. `status` 'automatic' also stands for a source that does not say.
 * `raw` is the item as JSON text, written again from what was read.
 */
export const observedQuakeSchema = earthquakeMessageSchema
  .omit({ id: true, earthquakeId: true, importId: true })
  .extend({ reviewed: z.boolean() });

export type ObservedQuake = z.infer<typeof observedQuakeSchema>;
export type QuakeSource = ObservedQuake['source'];
export type QuakeStatus = ObservedQuake['status'];
