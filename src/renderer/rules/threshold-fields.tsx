import { useTranslation } from 'react-i18next';
import { INCIDENT_LEVELS } from '#shared/incidents/schema.ts';
import { describeRange, type LevelRule } from '#shared/rules/level-rule.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { LevelBadge } from '../ui/level-badge.tsx';
import { BoundField } from './bound-field.tsx';
import { measureOf } from './indicator-measure.ts';
import { readRow, type LevelRuleFaults, type LevelRuleForm } from './level-rule-form.ts';
import styles from './rules.module.css';

interface ThresholdFieldsProps {
  readonly rule: LevelRule;
  readonly bounds: LevelRuleForm['bounds'];
  readonly faults: LevelRuleFaults['bounds'] | undefined;
  readonly onChange: (bounds: LevelRuleForm['bounds']) => void;
}

/** The four levels, each with both ends of its range, and the range as the law would word it. */
export function ThresholdFields({ rule, bounds, faults, onChange }: ThresholdFieldsProps) {
  const { t } = useTranslation('rules');
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const { limits } = measureOf(rule.indicator);
  return (
    <div className={styles.thresholds} role="group" aria-label={t('editor.figures')}>
      {(['level', 'lower', 'upper', 'reading'] as const).map((name) => (
        <span key={name} className={styles.head} aria-hidden>
          {t(`editor.${name}`)}
        </span>
      ))}
      {INCIDENT_LEVELS.map((level, i) => {
        const row = bounds[i];
        if (row === undefined) return null;
        const name = rule.levelNames[language][i] ?? '';
        const read = readRow(row, rule.indicator);
        const set = (part: Partial<typeof row>) =>
          onChange(bounds.map((each, at) => (at === i ? { ...each, ...part } : each)));
        return (
          <div key={level} className={styles.threshold}>
            <span className={styles.level}>
              <LevelBadge level={level} kind="incident" isBare />
              {name}
            </span>
            <BoundField
              side="lower"
              levelName={name}
              value={row.lower}
              limits={limits}
              refusal={faults?.[`${level} lower`]}
              onChange={(lower) => set({ lower })}
            />
            <BoundField
              side="upper"
              levelName={name}
              value={row.upper}
              limits={limits}
              refusal={faults?.[`${level} upper`]}
              onChange={(upper) => set({ upper })}
            />
            <span className={styles.reading}>
              {read === null
                ? null
                : read.lower === null && read.upper === null
                  ? t('editor.unsetLevel')
                  : describeRange(rule.indicator, read)[language]}
            </span>
          </div>
        );
      })}
    </div>
  );
}
