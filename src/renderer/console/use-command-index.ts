import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PinyinIndex } from '#shared/search/pinyin-index.ts';
import type { TextKey } from '../i18n/text-key.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { Command } from './command.ts';
import type { SearchableCommand } from './search-commands.ts';

type BuildIndex = (text: string) => PinyinIndex;

/** The Pinyin dictionary is the largest part of the console, and nobody needs it for the first paint. */
const loading: { promise: Promise<BuildIndex> | null } = { promise: null };

function loadDictionary(): Promise<BuildIndex> {
  loading.promise ??= import('#shared/search/pinyin-index.ts').then(({ buildPinyinIndex }) => {
    const known = new Map<string, PinyinIndex>();
    return (text) => {
      const index = known.get(text) ?? buildPinyinIndex(text);
      known.set(text, index);
      return index;
    };
  });
  return loading.promise;
}

/** Reads the dictionary while nothing else is to be done. */
export function useDictionaryAhead(): void {
  useEffect(() => {
    const handle = requestIdleCallback(() => void loadDictionary());
    return () => cancelIdleCallback(handle);
  }, []);
}

/** The commands as they are searched: shown label, other languages. Null for the moment of loading. */
export function useCommandIndex(commands: readonly Command[]): readonly SearchableCommand[] | null {
  const { i18n } = useTranslation();
  const language = useLanguage();
  const [build, setBuild] = useState<BuildIndex | null>(null);

  useEffect(() => {
    let isGone = false;
    void loadDictionary().then((loaded) => {
      if (!isGone) setBuild(() => loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);

  return useMemo(() => {
    if (build === null) return null;
    const order = [language, ...LANGUAGES.filter((other) => other !== language)];
    const texts = order.map((name) => i18n.getFixedT(name) as unknown as (key: TextKey) => string);
    return commands.map(({ id, label }) => ({
      id,
      // Not by what it acts on: a place name typed in haste must not put an action first that changes the wall.
      terms: texts.map((t) => t(label)).map(build),
    }));
  }, [build, commands, i18n, language]);
}
