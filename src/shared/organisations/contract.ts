import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { organisationSchema } from './schema.ts';

export const organisationsContract = {
  list: oc.output(z.array(organisationSchema)),
  save: oc.input(organisationSchema).output(organisationSchema),
  remove: oc.input(z.object({ id: idSchema })).output(z.null()),
};
