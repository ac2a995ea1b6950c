import { useEffect, useState } from 'react';
import type { PinyinIndex } from '#shared/search/pinyin-index.ts';

type Indices = readonly PinyinIndex[];

/** Prepared once for the life of the window. */
const known = new Map<readonly string[], Indices>();

/**
 * Prepares texts for `matchPinyin`; null until that is done. The dictionary is large and read only when something is
 * looked for by it.
 * @param texts a constant: it is remembered by its identity
 */
export function usePinyinIndex(texts: readonly string[]): Indices | null {
  const [indices, setIndices] = useState(() => known.get(texts) ?? null);
  useEffect(() => {
    let isGone = false;
    void import('#shared/search/pinyin-index.ts').then(({ buildPinyinIndex }) => {
      const built = known.get(texts) ?? texts.map(buildPinyinIndex);
      known.set(texts, built);
      if (!isGone) setIndices(built);
    });
    return () => {
      isGone = true;
    };
  }, [texts]);
  return indices;
}
