import { useCallback } from 'react';
import type { Bilingual } from '#shared/rules/bilingual.ts';
import { useLanguage } from './use-language.ts';

/** Picks the language on screen from texts that are data: names of rules, clauses, bases. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage();
  return useCallback(({ zh, en }) => (language === 'en' ? en : zh), [language]);
}
