import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** Beside the title: count, scope, as-of time. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** Lists and maps reach to the edge. */
  readonly isFlush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Panel({ title, note, actions, isFlush = false, className, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={classNames(styles.panel, className)} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        <span className={styles.note}>{note}</span>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={classNames(styles.body, isFlush && styles.flush)}>{children}</div>
    </section>
  );
}
