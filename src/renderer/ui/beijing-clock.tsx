import { useTranslation } from 'react-i18next';
import { formatClockSecond, formatDate, formatWeekday } from '../i18n/format-time.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './beijing-clock.module.css';
import { useNow } from './now.ts';

/** Renders itself again each second, and nothing around it. */
export function BeijingClock() {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const now = useNow();
  return (
    <div className={styles.clock} role="timer" aria-label={t('clock')} title={t('clock')}>
      <span className={styles.date}>
        {formatDate(now)} {formatWeekday(now, language)}
      </span>
      <span className={styles.time}>{formatClockSecond(now)}</span>
    </div>
  );
}
