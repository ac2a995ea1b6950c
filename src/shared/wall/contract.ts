import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { earthquakePictureSchema } from '../earthquakes/contract.ts';
import { incidentSummarySchema } from '../incidents/contract.ts';
import { runningDeadlineSchema } from '../rules/running-deadline.ts';
import { regionShapeSchema } from '../regions/schema.ts';
import { wallSceneSchema } from './schema.ts';

/** Everything the wall may know, and it carries no phone numbers. */
const situationSchema = z.object({
  bureauName: z.string().nullable(),
  regionShape: regionShapeSchema.nullable(),
  officerName: z.string().nullable(),
  leaderName: z.string().nullable(),
  language: z.enum(['zh-CN', 'en']),
  wallWidthM: z.number().nullable(),
  wallDistanceM: z.number().nullable(),
  openIncidents: z.array(incidentSummarySchema),
  openTotal: z.int(),
  focus: z
    .object({
      incident: incidentSummarySchema,
      suggestedLevel: z.int().nullable(),
      picture: earthquakePictureSchema.nullable(),
      /** Clocks that run, the earliest first: what is due before anything is written, too. */
      deadlines: z.array(runningDeadlineSchema),
      reports: z.array(
        z.object({ title: z.string(), state: z.string(), dueAt: z.int().nullable(), at: z.int() }),
      ),
    })
    .nullable(),
  dataAt: z.int(),
});
export type Situation = z.infer<typeof situationSchema>;

/** What a wall window can reach: it reads and watches, and nothing else. */
export const wallViewContract = {
  situation: oc.output(situationSchema),
  scene: oc.output(wallSceneSchema),
  watchScene: oc.output(eventIterator(wallSceneSchema)),
};

export const wallControlContract = {
  scene: oc.output(wallSceneSchema),
  showScene: oc.input(wallSceneSchema.omit({ pushedAt: true })).output(wallSceneSchema),
};
