import { z } from 'zod';

/** A text that belongs to data, not to the interface: a name, a clause, a basis, in both languages. */
export const bilingualSchema = z.object({ zh: z.string().max(500), en: z.string().max(500) });
export type Bilingual = z.infer<typeof bilingualSchema>;
