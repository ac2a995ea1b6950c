import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface Issue {
  readonly year: number;
  readonly number: number;
}

/** 2026年第1期, or that the number comes with the signing. */
export function useIssueWords(): (issue: Issue | null) => string {
  const { t } = useTranslation('reports');
  return useCallback(
    (issue) => (issue === null ? t('noIssue') : t('issue', { year: issue.year, number: issue.number })),
    [t],
  );
}
