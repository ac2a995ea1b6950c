import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.tsx';
import { fileReason } from './count-refused.ts';
import styles from './feed-receive.module.css';

interface RefusalNoteProps {
  readonly refusal: string;
  readonly name: string;
}

/** Why a whole file is refused, and what to do about it. */
export function RefusalNote({ refusal, name }: RefusalNoteProps) {
  const { t } = useTranslation('earthquakes');
  const reason = fileReason(refusal);
  return (
    <div className={styles.refusal}>
      <p className={styles.refusalTitle}>
        {t('refusal.title')} · {name}
      </p>
      <ErrorState
        isInline
        error={{ happened: t(`refusal.${reason}.happened`), todo: t(`refusal.${reason}.todo`), logId: null }}
      />
    </div>
  );
}
