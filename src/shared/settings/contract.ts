import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bureauSchema, quakeSettingsSchema, stationSchema } from './schema.ts';

export const settingsContract = {
  get: oc.output(z.object({ bureau: bureauSchema, quake: quakeSettingsSchema, station: stationSchema })),
  saveBureau: oc.input(bureauSchema.omit({ id: true, regionCode: true })).output(bureauSchema),
  saveQuake: oc.input(quakeSettingsSchema.omit({ id: true })).output(quakeSettingsSchema),
  saveStation: oc.input(stationSchema.partial()).output(stationSchema),
  watchedFolder: oc.output(
    z.object({
      folder: z.string().nullable(),
      state: z.enum(['off', 'watching', 'unreachable']),
      lastFileAt: z.int().nullable(),
    }),
  ),
};
