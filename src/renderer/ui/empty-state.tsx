import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';

interface EmptyStateProps {
  readonly icon: IconName;
  /** What there is none of. */
  readonly title: string;
  /** Why, or how the first one comes about. */
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ icon, title, hint, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <span className={styles.icon}>
        <Icon name={icon} size={32} />
      </span>
      <p className={styles.title}>{title}</p>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
