import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatMinute } from './format-time.ts';
import { DEFAULT_LANGUAGE, type Language } from './languages.ts';
import { resources } from './resources.ts';

/** Starts the texts before the first render; everything is in the bundle, so nothing is waited for. */
export function startI18n(language: Language): i18n {
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: DEFAULT_LANGUAGE,
    resources,
    defaultNS: 'shell',
    initAsync: false,
    // React escapes what it renders; escaping twice would show &amp; to the operator.
    interpolation: { escapeValue: false },
  });
  // `{{occurredAt, beijing}}` in a text: instants reach texts as UTC milliseconds.
  texts.services.formatter?.add('beijing', (at) => formatMinute(Number(at)));
  return texts;
}
