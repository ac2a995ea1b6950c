import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { personSchema } from './schema.ts';

export const peopleContract = {
  list: oc.output(z.array(personSchema)),
  save: oc.input(personSchema).output(personSchema),
  remove: oc.input(z.object({ id: idSchema })).output(z.null()),
};
