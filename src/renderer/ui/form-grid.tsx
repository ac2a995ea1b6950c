import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './form-grid.module.css';

interface FormGridProps {
  readonly columns?: 1 | 2;
  readonly children: ReactNode;
}

/** Fields one under the other or in two columns; a child with the class `wide` takes the whole row. */
export function FormGrid({ columns = 1, children }: FormGridProps) {
  return <div className={classNames(styles.grid, columns === 2 && styles.two)}>{children}</div>;
}
