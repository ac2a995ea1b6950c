import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LevelRule } from '#shared/rules/level-rule.ts';
import { suggestLevel } from '#shared/rules/suggest-level.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { LevelBadge } from '../ui/level-badge.tsx';
import { Panel } from '../ui/panel.tsx';
import { readNumber } from '../ui/read-number.ts';
import { useNumberWords } from '../ui/use-number-words.ts';
import { measureOf, storedFigure } from './indicator-measure.ts';
import styles from './rules.module.css';

interface LevelRuleTrialProps {
  readonly rule: LevelRule;
  /** The rule with the figures on screen; null while they are no rule. */
  readonly edited: LevelRule | null;
}

/** 试算: a figure, and the sentence the rule would say about it. */
export function LevelRuleTrial({ rule, edited }: LevelRuleTrialProps) {
  const { t } = useTranslation('rules');
  const [typed, setTyped] = useState('');
  const { indicator } = rule;
  const { unit, limits } = measureOf(indicator);
  return (
    <Panel title={t('trial.title')} note={t('trial.note')}>
      <div className={styles.trial}>
        <label className={styles.trialField}>
          {t(`indicator.${indicator}`)}
          <Input
            className={styles.figure ?? ''}
            value={typed}
            inputMode="decimal"
            autoComplete="off"
            maxLength={30}
            suffix={<span className={styles.unit}>{t(`unit.${unit}`)}</span>}
            // A figure to try out is not part of the form around the rule.
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey) event.preventDefault();
            }}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <div role="status">
          {edited === null ? (
            <p className={styles.hint}>{t('trial.faulty')}</p>
          ) : (
            <Outcome rule={edited} typed={typed} limits={limits} />
          )}
        </div>
      </div>
    </Panel>
  );
}

interface OutcomeProps {
  readonly rule: LevelRule;
  readonly typed: string;
  readonly limits: ReturnType<typeof measureOf>['limits'];
}

function Outcome({ rule, typed, limits }: OutcomeProps) {
  const { t } = useTranslation('rules');
  const say = useBilingual();
  const words = useNumberWords();
  const reading = readNumber(typed, limits);
  if (reading.kind === 'empty') return <p className={styles.hint}>{t('trial.hint')}</p>;
  if (reading.kind === 'refused') return <p className={styles.refused}>{words(reading.refusal, limits)}</p>;
  const [typeCode = ''] = rule.typePrefixes;
  const value = storedFigure(reading.value, rule.indicator);
  const suggestion = suggestLevel({ typeCode, [rule.indicator]: value }, [{ ...rule, enabled: true }]);
  if (suggestion.kind !== 'suggested') return <p>{t('trial.below')}</p>;
  return suggestion.clauses.map(({ level, text }) => (
    <div key={level} className={styles.outcome}>
      <LevelBadge level={level} kind="incident" isSuggested isBare />
      <p>{say(text)}</p>
    </div>
  ));
}
