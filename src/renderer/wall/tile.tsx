import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClockSecond } from '../i18n/format-time.ts';
import { classNames } from '../ui/class-names.ts';
import { useNow } from '../ui/now.ts';
import { freshness } from './freshness.ts';
import styles from './tile.module.css';

export interface DataState {
  /** When the store read what the tiles show, UTC milliseconds. */
  readonly dataAt: number;
  readonly cutAt: number | null;
}

interface TileProps {
  readonly title: ReactNode;
  readonly data: DataState;
  readonly children: ReactNode;
}

/** One tile: what it is about, until when it holds, and the matter itself. What is stale is hatched and says so. */
export function Tile({ title, data, children }: TileProps) {
  const { t } = useTranslation('wall');
  const state = freshness(data, useNow());
  const time = formatClockSecond(data.dataAt);
  return (
    <section className={classNames(styles.tile, state !== 'fresh' && styles.stale)}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {state === 'fresh' ? <span className={styles.at}>{t('dataAt', { time })}</span> : null}
      </header>
      {state === 'fresh' ? null : <p className={styles.warning}>{t(state, { time })}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
