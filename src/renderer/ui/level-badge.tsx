import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import styles from './level-badge.module.css';
import { LEVEL_NUMERALS, LEVEL_OUTLINES, levelKey, type Level } from './level-shape.ts';

interface LevelBadgeProps {
  readonly level: Level;
  /** A warning, a response and an incident name their levels differently, and none converts into another. */
  readonly kind: 'warning' | 'response' | 'incident';
  /** Only suggested by a rule, not decided by a person. */
  readonly isSuggested?: boolean;
  /** Leaves the name out where the column already says what it is. */
  readonly isBare?: boolean;
  readonly size?: number;
}

/** A lawful level: colour, numeral and shape together, so that any one of them may be lost. */
export function LevelBadge({ level, kind, isSuggested = false, isBare = false, size = 22 }: LevelBadgeProps) {
  const { t } = useTranslation('ui');
  const key = levelKey(level);
  const name = t(`level.${kind}.${key}`);
  const text = isSuggested ? t('level.suggested', { name }) : name;
  return (
    <span
      className={classNames(styles.badge, styles[key], isSuggested && styles.suggested)}
      {...(isBare ? { role: 'img', 'aria-label': text, title: text } : {})}
    >
      <svg className={styles.shape} width={size} height={size} viewBox="0 0 24 24" aria-hidden>
        <path className={styles.outline} d={LEVEL_OUTLINES[level]} />
        <path className={styles.numeral} d={LEVEL_NUMERALS[level]} />
      </svg>
      {isBare ? null : <span className={styles.name}>{text}</span>}
    </span>
  );
}
