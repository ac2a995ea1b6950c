import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { ErrorState } from '../ui/error-state.tsx';

/** In place of a screen whose rendering threw; bar, rail and banners go on. */
export function ScreenFailed() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <ErrorState
      error={{ happened: t('screenFailed.happened'), todo: t('screenFailed.todo'), logId: null }}
      retryText={t('screenFailed.retry')}
      onRetry={() => void navigate(pathname, { replace: true })}
    />
  );
}
