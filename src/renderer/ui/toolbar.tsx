import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  /** What stands at the far end: counts, the one primary action. */
  readonly end?: ReactNode;
}

export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={label}>
      {children}
      {end === undefined ? null : <div className={styles.end}>{end}</div>}
    </div>
  );
}
