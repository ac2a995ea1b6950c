import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format-number.ts';
import type { NumberLimits, NumberRefusal } from './read-number.ts';

/** What is wrong with a typed figure, in words; the limits are named in the unit of the field. */
export function useNumberWords(): (refusal: NumberRefusal, limits: NumberLimits) => string {
  const { t } = useTranslation('ui');
  return useCallback(
    (refusal, { min, max }) => t(`number.${refusal}`, { min: write(min), max: write(max) }),
    [t],
  );
}

const write = (value: number): string => formatNumber(value, String(value).split('.')[1]?.length ?? 0);
