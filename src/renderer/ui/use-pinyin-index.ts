import { useEffect, useState } from 'react';
import type { PinyinIndex } from '#shared/search/pinyin-index.ts';

/** Prepares texts for `matchPinyin`; the dictionary is large and read only when something is looked for by it. */
export function usePinyinIndex(texts: readonly string[]): readonly PinyinIndex[] | null {
  const [indices, setIndices] = useState<readonly PinyinIndex[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('#shared/search/pinyin-index.ts').then(({ buildPinyinIndex }) => {
      if (!isGone) setIndices(texts.map(buildPinyinIndex));
    });
    return () => {
      isGone = true;
    };
  }, [texts]);
  return indices;
}
