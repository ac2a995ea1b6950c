import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMinute } from '../i18n/format-time.ts';
import { ToneDot, type Tone } from '../ui/tone-dot.tsx';
import styles from './earthquakes.module.css';
import { watchedFolderQuery } from './queries.ts';

const TONES = { off: 'off', watching: 'ok', unreachable: 'bad' } as const satisfies Record<string, Tone>;

/** 监视文件夹: whether it is watched, what came last, and where it is set. */
export function WatchedFolderLine() {
  const { t } = useTranslation('earthquakes');
  const { data } = useQuery(watchedFolderQuery());
  if (data === undefined) return null;
  const { state, folder, lastFileAt } = data;
  return (
    <span className={styles.folder} title={folder ?? t('folder.off')}>
      <ToneDot tone={TONES[state]}>{t(`folder.${state}`)}</ToneDot>
      {folder === null ? null : <span className={styles.path}>{folder}</span>}
      {state === 'off' ? null : (
        <span className={styles.faint}>
          {lastFileAt === null
            ? t('folder.noFile')
            : t('folder.lastFile', { time: formatMinute(lastFileAt) })}
        </span>
      )}
      {state === 'watching' ? null : (
        <Link className={styles.link} to="/settings">
          {t('folder.set')}
        </Link>
      )}
    </span>
  );
}
