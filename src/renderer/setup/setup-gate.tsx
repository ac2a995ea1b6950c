import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.tsx';
import { ProductMark } from '../ui/product-mark.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { setupStateQuery } from './queries.ts';
import { SetupScreen } from './setup-screen.tsx';
import styles from './setup-gate.module.css';

/** Opening is normally over before anyone could read about it. */
const SAY_SO_AFTER_MS = 1200;

/** Shows the first start until this installation has a bureau, then what it guards. */
export function SetupGate({ children }: { readonly children: ReactNode }) {
  const words = useErrorWords();
  const { data, error, refetch } = useQuery(setupStateQuery());
  if (data !== undefined) return data.configured ? children : <SetupScreen />;
  return (
    <div className={styles.opening}>
      {error === null ? <Opening /> : <ErrorState error={words(error)} onRetry={() => void refetch()} />}
    </div>
  );
}

function Opening() {
  const { t } = useTranslation('setup');
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SAY_SO_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles.words}>
      <ProductMark size={44} />
      {isLong ? <p>{t('opening')}</p> : null}
    </div>
  );
}
