import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DEFAULT_LEVEL_RULES } from '#shared/rules/default-level-rules.ts';
import type { LevelRule } from '#shared/rules/level-rule.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { store } from '../store-client/console-client.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { EditForm } from '../ui/edit-form.tsx';
import { Panel } from '../ui/panel.tsx';
import { useSavedForm } from '../ui/use-saved-form.ts';
import { BilingualFields } from './bilingual-fields.tsx';
import { measureOf } from './indicator-measure.ts';
import { checkLevelRule, levelRuleForm, readLevelRuleForm } from './level-rule-form.ts';
import { LevelRuleTrial } from './level-rule-trial.tsx';
import { ProvincialNote } from './provincial-note.tsx';
import { levelRulesQuery } from './queries.ts';
import { RuleFrame } from './rule-frame.tsx';
import styles from './rules.module.css';
import { StateFields } from './state-fields.tsx';
import { ThresholdFields } from './threshold-fields.tsx';
import { ThresholdNotes } from './threshold-notes.tsx';
import { useTypeNames } from './use-type-names.ts';

/** One 分级规则: its four ranges, its words, whether it is used and whether it was compared with the local plan. */
export function LevelRuleEditor({ rule }: { readonly rule: LevelRule }) {
  const { t } = useTranslation('rules');
  const say = useBilingual();
  const queries = useQueryClient();
  const { full } = useTypeNames();
  const { value, change, checked, faults, form } = useSavedForm({
    key: `level rule ${rule.id}`,
    label: 'rules:action.saveLevel',
    saved: levelRuleForm(rule),
    read: readLevelRuleForm,
    check: (typed) => checkLevelRule(rule, typed),
    save: async (input) => {
      const saved = await store.rules.saveLevelRule(input);
      queries.setQueryData(levelRulesQuery().queryKey, (rules) =>
        rules?.map((each) => (each.id === saved.id ? saved : each)),
      );
    },
  });
  const edited = checked.ok ? checked.input : null;
  const supplied = DEFAULT_LEVEL_RULES.find(({ id }) => id === rule.id);
  const unit = t(`unit.${measureOf(rule.indicator).unit}`);
  return (
    <RuleFrame
      kind="levels"
      title={`${say(rule.plan)} · ${t(`indicator.${rule.indicator}`)}`}
      isEnabled={rule.enabled}
      isConfirmed={rule.confirmed}
      side={
        <>
          <Panel title={t('editor.facts')}>
            <DescriptionList
              items={[
                {
                  term: t('editor.indicator'),
                  value: t('editor.indicatorUnit', { indicator: t(`indicator.${rule.indicator}`), unit }),
                },
                { term: t('editor.types'), value: full(rule.typePrefixes) },
              ]}
            />
          </Panel>
          <LevelRuleTrial rule={rule} edited={edited} />
          <ProvincialNote />
        </>
      }
    >
      <EditForm
        label={say(rule.plan)}
        {...form}
        more={
          supplied === undefined ? null : (
            <Button onClick={() => change({ bounds: levelRuleForm(supplied).bounds })}>
              {t('editor.fillDefault')}
            </Button>
          )
        }
      >
        <section className={styles.part}>
          <h2 className={styles.partTitle}>
            {t('editor.figures')} <span className={styles.unit}>{t('editor.figuresNote', { unit })}</span>
          </h2>
          <ThresholdFields
            rule={rule}
            bounds={value.bounds}
            faults={faults?.bounds}
            onChange={(bounds) => change({ bounds })}
          />
          <ThresholdNotes rule={rule} edited={edited} fault={faults?.ranges ?? null} />
        </section>
        <section className={styles.part}>
          <h2 className={styles.partTitle}>{t('editor.words')}</h2>
          <BilingualFields
            labels={{ zh: t('editor.planZh'), en: t('editor.planEn') }}
            value={value.plan}
            isMissing={faults?.plan === true}
            isRequired
            onChange={(plan) => change({ plan })}
          />
          <BilingualFields
            labels={{ zh: t('editor.basisZh'), en: t('editor.basisEn') }}
            value={value.basis}
            onChange={(basis) => change({ basis })}
          />
        </section>
        <section className={styles.part}>
          <StateFields
            isEnabled={value.enabled}
            isConfirmed={value.confirmed}
            useHint={t('editor.useHint')}
            onChange={change}
          />
        </section>
      </EditForm>
    </RuleFrame>
  );
}
