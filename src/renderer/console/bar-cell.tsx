import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classNames } from '../ui/class-names.ts';
import type { Reading } from '../ui/reading.ts';
import styles from './top-bar.module.css';

interface BarCellProps<Value> {
  readonly label: ReactNode;
  readonly reading: Reading<Value>;
  readonly children: (value: Value) => ReactNode;
  /** Hash path of the screen that tells more. */
  readonly path?: string | undefined;
  readonly title?: string | undefined;
  readonly className?: string | undefined;
}

/** One instrument of the bar. What is not known says so in its own words. */
export function BarCell<Value>({ label, reading, children, path, title, className }: BarCellProps<Value>) {
  const { t } = useTranslation('ui');
  const inside = (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>
        {reading.state === 'known' ? (
          children(reading.value)
        ) : (
          <span className={styles.absent}>{reading.state === 'loading' ? '…' : t(reading.state)}</span>
        )}
      </span>
    </>
  );
  return path === undefined ? (
    <div className={classNames(styles.cell, className)} title={title}>
      {inside}
    </div>
  ) : (
    <Link className={classNames(styles.cell, styles.link, className)} to={path} title={title}>
      {inside}
    </Link>
  );
}
