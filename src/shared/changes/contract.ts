import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';

/** Which tables a committed transaction touched. Queries over them are fetched again. */
const announcementSchema = z.object({ entities: z.array(z.string()) });
export type Announcement = z.infer<typeof announcementSchema>;

export const changesContract = {
  watch: oc.output(eventIterator(announcementSchema)),
};
