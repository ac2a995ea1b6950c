import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import styles from './rules.module.css';

/** Whether a rule works. */
export function EnabledMark({ isEnabled }: { readonly isEnabled: boolean }) {
  const { t } = useTranslation('rules');
  return <ToneDot tone={isEnabled ? 'ok' : 'off'}>{t(isEnabled ? 'enabled.on' : 'enabled.off')}</ToneDot>;
}

/** Whether somebody has compared it with the local plan. */
export function ConfirmedMark({ isConfirmed }: { readonly isConfirmed: boolean }) {
  const { t } = useTranslation('rules');
  if (!isConfirmed) return <UnconfirmedMark />;
  return (
    <span className={styles.confirmed}>
      <Icon name="check" size={14} />
      {t('confirmed.on')}
    </span>
  );
}
