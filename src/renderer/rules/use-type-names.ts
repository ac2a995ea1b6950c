import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { findIncidentType } from '#shared/rules/incident-types.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';

interface TypeNames {
  /** 煤矿事故 等 10 类; every incident when no type is named. */
  readonly brief: (prefixes: readonly string[]) => string;
  readonly full: (prefixes: readonly string[]) => string;
}

/** Names of the incident types a rule applies to. */
export function useTypeNames(): TypeNames {
  const { t } = useTranslation('rules');
  const say = useBilingual();
  const nameOf = useCallback(
    (prefix: string): string => {
      const type = findIncidentType(prefix);
      return type === null ? prefix : say(type.name);
    },
    [say],
  );
  const full = useCallback(
    (prefixes: readonly string[]) =>
      prefixes.length === 0 ? t('anyType') : prefixes.map(nameOf).join(t('listSeparator')),
    [t, nameOf],
  );
  const brief = useCallback(
    (prefixes: readonly string[]) => {
      const [first] = prefixes;
      if (first === undefined || prefixes.length === 1) return full(prefixes);
      return t('andMore', { first: nameOf(first), count: prefixes.length });
    },
    [t, full, nameOf],
  );
  return { brief, full };
}
