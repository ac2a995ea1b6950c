import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';

export function NotFound() {
  const { t } = useTranslation('shell');
  return <EmptyState icon="search" title={t('notFound.title')} hint={t('notFound.hint')} />;
}
