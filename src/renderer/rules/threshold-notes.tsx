import { useTranslation } from 'react-i18next';
import { ruleError } from '#shared/rules/errors.ts';
import { formatIndicator } from '#shared/rules/level-indicators.ts';
import type { LevelRule } from '#shared/rules/level-rule.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import type { LevelRuleFaults } from './level-rule-form.ts';
import styles from './rules.module.css';
import { thresholdDoubts } from './threshold-doubts.ts';

interface ThresholdNotesProps {
  readonly rule: LevelRule;
  /** As the rule would be saved; null while it cannot be. */
  readonly edited: LevelRule | null;
  readonly fault: LevelRuleFaults['ranges'];
}

/** Under the figures: what keeps them from being saved, or what looks like a slip. */
export function ThresholdNotes({ rule, edited, fault }: ThresholdNotesProps) {
  const { t } = useTranslation('rules');
  const words = useErrorWords();
  const say = useBilingual();
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  if (fault === 'no-level')
    return (
      <ErrorState
        isInline
        error={{ happened: t('editor.noLevel.happened'), todo: t('editor.noLevel.todo'), logId: null }}
      />
    );
  if (fault !== null)
    return <ErrorState isInline error={words(ruleError(`rules/${fault}`, { plan: say(rule.plan) }))} />;
  const doubts = edited === null ? [] : thresholdDoubts(edited.thresholds);
  const figure = (value: number): string => formatIndicator(rule.indicator, value)[language];
  const name = (level: number): string => rule.levelNames[language][level - 1] ?? '';
  return (
    <>
      {doubts.map((doubt) => (
        <p key={JSON.stringify(doubt)} className={styles.doubt} role="status">
          <Icon name="warning" size={14} />
          {doubt.kind === 'gap'
            ? t('editor.gap', { from: figure(doubt.from), to: figure(doubt.to) })
            : t('editor.order', { graver: name(doubt.graver), lighter: name(doubt.lighter) })}
        </p>
      ))}
      <p className={styles.hint}>{t('editor.boundsHint')}</p>
    </>
  );
}
