import type { ReactNode } from 'react';
import styles from './screen-frame.module.css';

interface ScreenFrameProps {
  readonly title: string;
  /** What is shown and until when it holds. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The head every screen but the map shares. */
export function ScreenFrame({ title, note, actions, children }: ScreenFrameProps) {
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.note}>{note}</div>
        <div className={styles.actions}>{actions}</div>
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
