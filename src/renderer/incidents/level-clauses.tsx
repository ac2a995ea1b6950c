import { useTranslation } from 'react-i18next';
import type { IncidentDetail } from '#shared/incidents/contract.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { LevelBadge } from '../ui/level-badge.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import styles from './side-panels.module.css';

const NOTHING_SUGGESTED = {
  'no-rule': 'level.noRule',
  'no-figures': 'level.noFigures',
  'below-threshold': 'level.below',
} as const;

/** The full text of every clause that fired, its plan, its basis, and whether anybody has verified it. */
export function LevelClauses({ suggestion }: Pick<IncidentDetail, 'suggestion'>) {
  const { t } = useTranslation('incidents');
  const say = useBilingual();
  if (suggestion.kind !== 'suggested')
    return <p className={styles.second}>{t(NOTHING_SUGGESTED[suggestion.kind])}</p>;
  return (
    <>
      <span className={styles.second}>{t('level.suggestion')}</span>
      {suggestion.clauses.map(({ ruleId, level, text, basis, plan, confirmed }) => (
        <div key={ruleId} className={styles.clause}>
          <LevelBadge level={level} kind="incident" isSuggested isBare size={20} />
          <p>
            {say(text)} {confirmed ? null : <UnconfirmedMark />}
          </p>
          <p className={styles.note}>
            {say(plan)} · {t('level.basis', { basis: say(basis) })}
          </p>
        </div>
      ))}
    </>
  );
}
