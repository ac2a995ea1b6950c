import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DeadlineRule, DeadlineTrigger } from '#shared/rules/deadline-rule.ts';
import { DEFAULT_DEADLINE_RULES } from '#shared/rules/default-deadline-rules.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { store } from '../store-client/console-client.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { EditForm } from '../ui/edit-form.tsx';
import { Icon } from '../ui/icon.tsx';
import { Panel } from '../ui/panel.tsx';
import { useSavedForm } from '../ui/use-saved-form.ts';
import { BilingualFields } from './bilingual-fields.tsx';
import { checkDeadlineRule, deadlineRuleForm, readDeadlineRuleForm } from './deadline-rule-form.ts';
import { LimitFields } from './limit-fields.tsx';
import { ProvincialNote } from './provincial-note.tsx';
import { deadlineRulesQuery } from './queries.ts';
import { RuleFrame } from './rule-frame.tsx';
import styles from './rules.module.css';
import { StateFields } from './state-fields.tsx';
import { useTypeNames } from './use-type-names.ts';

/** What the program sees done by itself, from the reports that were sent. */
const SEEN: readonly DeadlineTrigger[] = ['phone-initial', 'written-initial', 'follow-up'];

/** One 报送时限: how long after what, for which levels. */
export function DeadlineRuleEditor({ rule }: { readonly rule: DeadlineRule }) {
  const { t } = useTranslation('rules');
  const say = useBilingual();
  const queries = useQueryClient();
  const { full } = useTypeNames();
  const { value, change, faults, form } = useSavedForm({
    key: `deadline rule ${rule.id}`,
    label: 'rules:action.saveDeadline',
    saved: deadlineRuleForm(rule),
    read: readDeadlineRuleForm,
    check: (typed) => checkDeadlineRule(rule, typed),
    save: async (input) => {
      const saved = await store.rules.saveDeadlineRule(input);
      queries.setQueryData(deadlineRulesQuery().queryKey, (rules) =>
        rules?.map((each) => (each.id === saved.id ? saved : each)),
      );
    },
  });
  const supplied = DEFAULT_DEADLINE_RULES.find(({ id }) => id === rule.id);
  return (
    <RuleFrame
      kind="deadlines"
      title={say(rule.name)}
      isEnabled={rule.enabled}
      isConfirmed={rule.confirmed}
      side={
        <>
          <Panel title={t('editor.facts')}>
            <DescriptionList
              items={[
                { term: t('editor.trigger'), value: t(`trigger.${rule.trigger}`) },
                { term: t('editor.types'), value: full(rule.typePrefixes) },
              ]}
            />
          </Panel>
          {SEEN.includes(rule.trigger) ? null : (
            <p className={styles.caution}>
              <Icon name="notice" size={16} />
              {t('editor.unseen')}
            </p>
          )}
          <ProvincialNote />
        </>
      }
    >
      <EditForm
        label={say(rule.name)}
        {...form}
        more={
          supplied === undefined ? null : (
            <Button
              onClick={() => {
                const { minutes, runsFrom, levels } = deadlineRuleForm(supplied);
                change({ minutes, runsFrom, levels });
              }}
            >
              {t('editor.fillDefault')}
            </Button>
          )
        }
      >
        <section className={styles.part}>
          <h2 className={styles.partTitle}>{t('deadline.figures')}</h2>
          <LimitFields value={value} refusal={faults?.minutes ?? undefined} onChange={change} />
        </section>
        <section className={styles.part}>
          <h2 className={styles.partTitle}>{t('editor.words')}</h2>
          <BilingualFields
            labels={{ zh: t('editor.nameZh'), en: t('editor.nameEn') }}
            value={value.name}
            isMissing={faults?.name === true}
            isRequired
            onChange={(name) => change({ name })}
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
            useHint={t('editor.useDeadlineHint')}
            onChange={change}
          />
        </section>
      </EditForm>
    </RuleFrame>
  );
}
