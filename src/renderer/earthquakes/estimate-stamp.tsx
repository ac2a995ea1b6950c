import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import styles from './earthquake-panel.module.css';

/** Stands beside everything the estimate gave (domain 2.12). */
export function EstimateStamp() {
  const { t } = useTranslation('ui');
  return (
    <span className={styles.stamp}>
      <Icon name="warning" size={14} />
      {t('estimate')}
    </span>
  );
}
