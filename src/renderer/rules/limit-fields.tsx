import { Checkbox, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { INCIDENT_LEVELS } from '#shared/incidents/schema.ts';
import { deadlineRuleSchema } from '#shared/rules/deadline-rule.ts';
import { Field } from '../ui/field.tsx';
import { LevelBadge } from '../ui/level-badge.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { readNumber, type NumberRefusal } from '../ui/read-number.ts';
import { MINUTES_LIMITS, type DeadlineRuleForm } from './deadline-rule-form.ts';
import styles from './rules.module.css';
import { useDuration } from './use-duration.ts';

interface LimitFieldsProps {
  readonly value: DeadlineRuleForm;
  readonly refusal: NumberRefusal | undefined;
  readonly onChange: (part: Partial<DeadlineRuleForm>) => void;
}

/** How long, from when, and for which levels. */
export function LimitFields({ value, refusal, onChange }: LimitFieldsProps) {
  const { t } = useTranslation('rules');
  const duration = useDuration();
  const minutes = readNumber(value.minutes, MINUTES_LIMITS);
  const reading = minutes.kind === 'read' && minutes.value >= 60 ? duration(minutes.value) : null;
  return (
    <>
      <NumberField
        label={t('deadline.minutes')}
        unit={t('deadline.minutesUnit')}
        value={value.minutes}
        limits={MINUTES_LIMITS}
        refusal={refusal}
        isRequired
        {...(reading === null ? {} : { hint: t('deadline.reading', { time: reading }) })}
        onChange={(typed) => onChange({ minutes: typed })}
      />
      <Field label={t('deadline.from')}>
        {({ id }) => (
          <span>
            <Segmented
              id={id}
              aria-label={t('deadline.from')}
              value={value.runsFrom}
              options={deadlineRuleSchema.shape.runsFrom.options.map((start) => ({
                value: start,
                label: t(`runsFrom.${start}`),
              }))}
              onChange={(runsFrom) => onChange({ runsFrom })}
            />
          </span>
        )}
      </Field>
      <Field label={t('deadline.levels')} hint={t('deadline.levelsHint')}>
        {({ id }) => (
          <span id={id} role="group" aria-label={t('deadline.levels')} className={styles.levels}>
            {INCIDENT_LEVELS.map((level) => (
              <Checkbox
                key={level}
                checked={value.levels.includes(level)}
                onChange={({ target }) =>
                  onChange({
                    levels: target.checked
                      ? [...value.levels, level]
                      : value.levels.filter((each) => each !== level),
                  })
                }
              >
                <LevelBadge level={level} kind="incident" size={18} />
              </Checkbox>
            ))}
          </span>
        )}
      </Field>
    </>
  );
}
