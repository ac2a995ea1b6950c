import { useTranslation } from 'react-i18next';
import { formatClockSecond, formatDate, formatWeekday } from '../i18n/format-time.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useNow } from '../ui/now.ts';
import { ProductMark } from '../ui/product-mark.tsx';
import styles from './waiting.module.css';

/** Before there is a bureau, or a store: the country, the hour, and what is waited for. */
export function Waiting({ isConnecting }: { readonly isConnecting: boolean }) {
  const { t } = useTranslation('wall');
  const language = useLanguage();
  const now = useNow();
  return (
    <div className={styles.waiting}>
      <p className={styles.product}>
        <ProductMark size={64} />
        {t('product')}
      </p>
      <p className={styles.clock}>{formatClockSecond(now)}</p>
      <p className={styles.date}>
        {formatDate(now)} {formatWeekday(now, language)}
      </p>
      <p className={styles.state}>{isConnecting ? t('waiting.connecting') : t('waiting.title')}</p>
      {isConnecting ? null : <p className={styles.hint}>{t('waiting.hint')}</p>}
    </div>
  );
}
