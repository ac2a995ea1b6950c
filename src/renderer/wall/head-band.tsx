import { useTranslation } from 'react-i18next';
import type { Situation } from '#shared/wall/contract.ts';
import type { WallScene } from '#shared/wall/schema.ts';
import { formatClockSecond, formatDate, formatWeekday } from '../i18n/format-time.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useNow } from '../ui/now.ts';
import { ProductMark } from '../ui/product-mark.tsx';
import styles from './head-band.module.css';

interface HeadBandProps {
  readonly situation: Situation;
  readonly scene: WallScene;
}

/** Whose hall this is, who watches, and the hour in Beijing. */
export function HeadBand({ situation, scene }: HeadBandProps) {
  const { t } = useTranslation(['wall', 'ui']);
  const { bureauName, leaderName, officerName } = situation;
  return (
    <header className={styles.band}>
      <ProductMark size={48} />
      <h1 className={styles.bureau}>{bureauName}</h1>
      <p className={styles.scene}>{t(`scene.${scene.scene}`)}</p>
      <dl className={styles.duty}>
        <dt>{t('duty.leader')}</dt>
        <dd>{leaderName ?? <span className={styles.unset}>{t('ui:unset')}</span>}</dd>
        <dt>{t('duty.officer')}</dt>
        <dd>{officerName ?? <span className={styles.unset}>{t('ui:unset')}</span>}</dd>
      </dl>
      <WallClock />
    </header>
  );
}

/** Renders itself again each second, and nothing around it. */
function WallClock() {
  const language = useLanguage();
  const now = useNow();
  return (
    <div className={styles.clock}>
      <span className={styles.date}>
        {formatDate(now)}
        <br />
        {formatWeekday(now, language)}
      </span>
      <span className={styles.time}>{formatClockSecond(now)}</span>
    </div>
  );
}
