import { useTranslation } from 'react-i18next';
import type { IncidentLevel as Level } from '#shared/incidents/schema.ts';
import type { LevelSuggestion } from '#shared/rules/level-suggestion.ts';
import styles from './incident-level.module.css';
import { LevelBadge } from './level-badge.tsx';
import { UnconfirmedMark } from './unconfirmed-mark.tsx';

interface IncidentLevelProps {
  /** Set by a person, or null. */
  readonly level: Level | null;
  /** What the rules say while nobody has decided; never shown once somebody has. */
  readonly suggestion?: LevelSuggestion | undefined;
  readonly size?: number;
}

/** The level of an incident as it stands: decided, or 级别待定 with the suggestion beside it, drawn as one. */
export function IncidentLevel({ level, suggestion, size }: IncidentLevelProps) {
  const { t } = useTranslation('ui');
  const sized = size === undefined ? {} : { size };
  if (level !== null) return <LevelBadge level={level} kind="incident" {...sized} />;
  return (
    <span className={styles.open}>
      <span className={styles.pending}>{t('level.pending')}</span>
      {suggestion?.kind === 'suggested' ? (
        <>
          <LevelBadge level={suggestion.level} kind="incident" isSuggested {...sized} />
          {suggestion.confirmed ? null : <UnconfirmedMark />}
        </>
      ) : null}
    </span>
  );
}
