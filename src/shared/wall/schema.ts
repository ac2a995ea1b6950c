import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';

const WALL_SCENES = ['routine', 'earthquake'] as const;

/** What the wall shows now, pushed from a console. Belongs to this hall, not to the bureau's records. */
export const wallSceneSchema = z.object({
  scene: z.enum(WALL_SCENES),
  incidentId: idSchema.nullable(),
  /** The console's map view, when the operator pushed it with the scene. */
  camera: z.object({ lon: z.number(), lat: z.number(), zoom: z.number() }).nullable(),
  pushedAt: z.int(),
});
export type WallScene = z.infer<typeof wallSceneSchema>;
