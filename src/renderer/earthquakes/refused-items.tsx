import { useTranslation } from 'react-i18next';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { Panel } from '../ui/panel.tsx';
import { countRefused, itemReason } from './count-refused.ts';
import styles from './feed-receive.module.css';

/** More lines than this nobody reads; the counts by reason hold them all. */
const SHOWN = 50;

/** Which items are refused, and why: in words, counted, each by its place in the file. */
export function RefusedItems({ refused }: { readonly refused: FeedImport['refused'] }) {
  const { t } = useTranslation('earthquakes');
  const counts = countRefused(refused);
  return (
    <Panel
      className={styles.refused ?? ''}
      title={t('refused.title')}
      note={t('refused.total', { count: refused.length })}
    >
      <ul className={styles.reasons}>
        {counts.map(({ reason, count }) => (
          <li key={reason}>{t('refused.byReason', { reason: t(`refused.reason.${reason}`), count })}</li>
        ))}
      </ul>
      <ol className={styles.refusedList}>
        {refused.slice(0, SHOWN).map(({ index, reason }) => (
          <li key={index}>
            <span className={styles.faint}>{t('refused.index', { index: index + 1 })}</span>
            {t(`refused.reason.${itemReason(reason)}`)}
          </li>
        ))}
      </ol>
      {refused.length <= SHOWN ? null : (
        <p className={styles.faint}>{t('refused.more', { count: refused.length - SHOWN })}</p>
      )}
    </Panel>
  );
}
