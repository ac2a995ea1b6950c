import { useTranslation } from 'react-i18next';
import styles from './loading-state.module.css';

const WIDTHS = ['38%', '82%', '64%', '74%', '46%', '68%', '57%', '79%'];

/** Quiet bars where the lines will be; nothing moves. */
export function LoadingState({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.state} role="status" aria-busy>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className={styles.line} style={{ width: WIDTHS[i % WIDTHS.length] }} />
      ))}
    </div>
  );
}
