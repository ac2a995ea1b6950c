import { useTranslation } from 'react-i18next';
import type { TextKey } from './text-key.ts';

type WriteText = (key: TextKey) => string;

/** Writes texts of any feature by their full names, in the language on screen. */
export function useText(): WriteText {
  const { t } = useTranslation();
  // A union of every key of every namespace is beyond what the overloads of `t` can infer from.
  return t as unknown as WriteText;
}
