import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import styles from './rules.module.css';

/** The national figures are meant for a province; said wherever one could take them for the bureau's own. */
export function ProvincialNote() {
  const { t } = useTranslation('rules');
  return (
    <p className={styles.caution}>
      <Icon name="notice" size={16} />
      {t('provincial')}
    </p>
  );
}
