import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format-number.ts';
import { formatMinute } from '../i18n/format-time.ts';
import styles from './figure.module.css';
import type { Reading } from './reading.ts';

interface FigureProps {
  readonly label: string;
  readonly value: Reading<number>;
  readonly unit: string;
  readonly decimals?: number;
  /** Who gave the number. */
  readonly source: string;
  /** 口径: what the number counts, when that is not plain from its label. */
  readonly scope?: string;
  /** UTC milliseconds. */
  readonly asOf?: number;
}

const ABSENT = { loading: 'loading', unset: 'unset', unknown: 'unknown' } as const;

/** A number is never shown alone: what it counts, who says so, and until when it holds stand under it. */
export function Figure({ label, value, unit, decimals = 0, source, scope, asOf }: FigureProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.figure}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>
        {value.state === 'known' ? (
          <>
            {formatNumber(value.value, decimals)}
            <span className={styles.unit}>{unit}</span>
          </>
        ) : (
          <span className={styles.absent}>{t(ABSENT[value.state])}</span>
        )}
      </span>
      <span className={styles.origin}>
        {scope === undefined ? null : <span>{t('figure.scope', { scope })}</span>}
        <span>{t('figure.source', { source })}</span>
        {asOf === undefined ? null : <span>{t('figure.asOf', { time: formatMinute(asOf) })}</span>}
      </span>
    </div>
  );
}
