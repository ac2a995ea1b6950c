import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IncidentDetail, IncidentSummary } from '#shared/incidents/contract.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { IncidentLevel } from '../ui/incident-level.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { LevelBadge } from '../ui/level-badge.tsx';
import { Panel } from '../ui/panel.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import { ConfirmLevel } from './confirm-level.tsx';
import styles from './side-panels.module.css';

type Suggestion = IncidentDetail['suggestion'];

interface LevelPanelProps {
  readonly incident: IncidentSummary;
  readonly suggestion: Suggestion;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
  readonly onSettled: () => void;
}

/** 级别: what a person has decided, and beside it what the rules say, clause by clause. */
export function LevelPanel({ incident, suggestion, isAsking, onAsk, onSettled }: LevelPanelProps) {
  const { t } = useTranslation('incidents');
  const { level } = incident;
  return (
    <Panel
      title={t('level.title')}
      note={t(level === null ? 'level.pendingNote' : 'level.confirmedNote')}
      actions={
        isAsking ? undefined : (
          <Button size="small" onClick={onAsk}>
            {t('action.confirmLevel')} <KeyHint keys="l" />
          </Button>
        )
      }
      isFlush
    >
      <div className={styles.part}>
        <IncidentLevel level={level} />
        {isAsking ? <ConfirmLevel incident={incident} suggestion={suggestion} onSettled={onSettled} /> : null}
      </div>
      <div className={styles.part}>
        <Clauses suggestion={suggestion} />
      </div>
    </Panel>
  );
}

const NOTHING_SUGGESTED = {
  'no-rule': 'level.noRule',
  'no-figures': 'level.noFigures',
  'below-threshold': 'level.below',
} as const;

/** The full text of every clause that fired, its plan, its basis, and whether anybody has verified it. */
function Clauses({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation('incidents');
  const say = useBilingual();
  if (suggestion.kind !== 'suggested') return <p className={styles.second}>{t(NOTHING_SUGGESTED[suggestion.kind])}</p>;
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
