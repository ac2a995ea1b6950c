import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { durationReading } from './duration-reading.ts';

/** Writes minutes as rules do: 30 分钟, 2 小时, 7 天. */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation('rules');
  return useCallback(
    (minutes) => {
      const { unit, count } = durationReading(minutes);
      return t(`duration.${unit}`, { count });
    },
    [t],
  );
}
