import { DEFAULT_LANGUAGE, type Language } from '../i18n/languages.ts';

/**
 * The operator's language when he ever chose one, else that of the system.
 * @param chosen null on a machine where no window kept its preferences yet
 * @param system a BCP 47 tag, `en-GB`
 */
export function chooseLanguage(chosen: Language | null, system: string): Language {
  if (chosen !== null) return chosen;
  return /^en\b/i.test(system) ? 'en' : DEFAULT_LANGUAGE;
}
