import { useTranslation } from 'react-i18next';
import styles from './unconfirmed-mark.module.css';

/** 待核: stands beside every rule, figure or name that no source seen by the bureau confirms. */
export function UnconfirmedMark() {
  const { t } = useTranslation('ui');
  return (
    <span className={styles.mark} title={t('unconfirmed.hint')}>
      {t('unconfirmed.mark')}
    </span>
  );
}
