import { z } from 'zod';
import type { Bilingual } from '#shared/rules/bilingual.ts';

/** A text that is data, in both languages, while it is typed. */
export const bilingualFormSchema = z.object({ zh: z.string(), en: z.string() });

/** A text given in one language alone stands for both: it must never say something else in the other. */
export function completeBilingual({ zh, en }: Bilingual): Bilingual {
  const [chinese, english] = [zh.trim(), en.trim()];
  return { zh: chinese === '' ? english : chinese, en: english === '' ? chinese : english };
}

export const isBlank = (text: Bilingual): boolean => text.zh.trim() === '' && text.en.trim() === '';
