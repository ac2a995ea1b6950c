import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportElement } from '#shared/documents/missing-elements.ts';
import { AppError } from '#shared/kernel/errors.ts';
import { reports } from '../i18n/zh-CN/reports.ts';
import type { ErrorWords } from '../ui/error-state.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';

const isElement = (key: string): key is ReportElement => Object.hasOwn(reports.element, key);

/** The words of a refusal, with the missing elements by their names instead of their keys. */
export function useReportError(): (error: unknown) => ErrorWords {
  const { t, i18n } = useTranslation('reports');
  const words = useErrorWords();
  return useCallback(
    (error) => {
      if (!(error instanceof AppError) || error.code !== 'reports/incomplete') return words(error);
      const keys = String(error.details['missing'] ?? '').split(',');
      const names = keys.filter(isElement).map((key) => t(`element.${key}`));
      return words(
        new AppError(error.code, { missing: names.join(i18n.language === 'zh-CN' ? '、' : ', ') }),
      );
    },
    [words, t, i18n.language],
  );
}
