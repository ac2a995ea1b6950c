import { Input, Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/people/schema.ts';
import type { ReportDetail } from '#shared/reports/contract.ts';
import type { ReportState } from '#shared/reports/report-state.ts';
import { SENDING_CHANNELS } from '#shared/reports/schema.ts';
import type { Station } from '#shared/settings/schema.ts';
import { useText } from '../i18n/use-text.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { Field } from '../ui/field.tsx';
import { Panel } from '../ui/panel.tsx';
import styles from './report-editor.module.css';
import { StepConfirm } from './step-confirm.tsx';
import { readStepForm, type StepForm } from './step-form.ts';
import { stepPeople, type TakenStep } from './step-people.ts';
import type { StepTaken } from './take-step.ts';

interface StepPanelProps {
  readonly detail: ReportDetail;
  readonly people: readonly Person[];
  readonly station: Station;
  readonly isTaking: boolean;
  readonly onTake: (taken: StepTaken) => void;
}

/** What can be done next, the usual one first. */
const NEXT: Readonly<Record<ReportState, readonly [TakenStep, ...TakenStep[]]>> = {
  drafting: ['submitted'],
  checking: ['checked', 'returned'],
  signing: ['signed', 'returned'],
  signed: ['sent'],
  sent: ['received', 'sent'],
  received: ['sent', 'received'],
};

const ACTIONS = {
  submitted: { label: 'reports:action.submit', icon: 'send' },
  checked: { label: 'reports:action.check', icon: 'check' },
  returned: { label: 'reports:action.return', icon: 'left' },
  signed: { label: 'reports:action.sign', icon: 'edit' },
  sent: { label: 'reports:action.send', icon: 'send' },
  received: { label: 'reports:action.receive', icon: 'check' },
} as const satisfies Record<TakenStep, Pick<Action, 'label' | 'icon'>>;

/** 办理: the next step, who takes it, and what has to be said with it. */
export function StepPanel({ detail, people, station, isTaking, onTake }: StepPanelProps) {
  const { t } = useTranslation('reports');
  const text = useText();
  const next = NEXT[detail.state];
  const isRecording = next.includes('sent') || next.includes('received');
  /** Sending and receipt have forms of their own; a return shares the form of the check it refuses. */
  const [recorded, setRecorded] = useState<TakenStep>(next[0]);
  const step = isRecording ? recorded : next[0];
  const [form, setForm] = useState<StepForm>({
    personId: null,
    note: '',
    channel: 'fax',
    recipient: detail.report.addressees[0] ?? '',
    receiptNo: '',
  });
  const [asking, setAsking] = useState<TakenStep | null>(null);
  const [tried, setTried] = useState<TakenStep | null>(null);

  const offer = useMemo(
    () => stepPeople(step, people, station, detail.steps),
    [step, people, station, detail.steps],
  );
  const named: StepForm = { ...form, personId: form.personId ?? offer.personId };
  const read = tried === null ? null : readStepForm(tried, named);
  const fault = read?.kind === 'fault' ? read.fault : null;

  const actions = useMemo((): readonly Action[] => {
    const begin = (wanted: TakenStep) => {
      setTried(wanted);
      const result = readStepForm(wanted, { ...form, personId: form.personId ?? offer.personId });
      if (result.kind === 'fault') return;
      if (wanted === 'checked' || wanted === 'signed') setAsking(wanted);
      else onTake(result.taken);
    };
    const main: Action = {
      ...ACTIONS[step],
      id: `reports:${step}`,
      keys: 'Ctrl+Enter',
      isDisabled: isTaking,
      run: () => begin(step),
    };
    if (!next.includes('returned')) return [main];
    const back: Action = {
      ...ACTIONS.returned,
      id: 'reports:returned',
      keys: 'Alt+r',
      isDisabled: isTaking,
      run: () => begin('returned'),
    };
    return [back, main];
  }, [step, next, form, offer.personId, isTaking, onTake]);
  useActions(actions);

  const options = offer.people.map(({ id, name, post }) => {
    const duty =
      id === station.leaderId ? t('steps.leaderOnDuty') : id === station.officerId ? t('steps.desk') : post;
    return { value: id, label: duty === null ? name : `${name}（${duty}）` };
  });
  const name = people.find(({ id }) => id === named.personId)?.name ?? '';
  const set = (part: Partial<StepForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setAsking(null);
  };
  return (
    <Panel title={t('steps.next', { step: text(ACTIONS[step].label) })}>
      <div className={styles.stepForm}>
        {isRecording && next.length > 1 ? (
          <Segmented<TakenStep>
            block
            value={step}
            options={next.map((value) => ({
              value,
              label: value === 'sent' ? t('steps.again') : t('action.receive'),
            }))}
            onChange={setRecorded}
          />
        ) : null}
        <Field
          label={t('steps.person')}
          error={fault === 'person' ? { text: t('steps.needPerson') } : undefined}
        >
          {(input) => (
            <Select
              {...input}
              showSearch={{ optionFilterProp: 'label' }}
              value={named.personId}
              options={options}
              notFoundContent={t('steps.nobody')}
              placeholder={options.length === 0 ? t('steps.nobody') : t('steps.needPerson')}
              onChange={(personId) => set({ personId })}
            />
          )}
        </Field>
        {step === 'sent' ? (
          <Field label={t('steps.channel')}>
            {(input) => (
              <Select
                {...input}
                value={form.channel}
                options={SENDING_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
                onChange={(channel) => set({ channel })}
              />
            )}
          </Field>
        ) : null}
        {isRecording ? (
          <Field
            label={t(step === 'sent' ? 'steps.recipient' : 'steps.receivedBy')}
            error={fault === 'recipient' ? { text: t('steps.needRecipient') } : undefined}
          >
            {(input) => (
              <Input
                {...input}
                value={form.recipient}
                onChange={(event) => set({ recipient: event.target.value })}
              />
            )}
          </Field>
        ) : null}
        {step === 'received' ? (
          <Field label={t('steps.receiptNo')} hint={t('steps.receiptHint')}>
            {(input) => (
              <Input
                {...input}
                value={form.receiptNo}
                onChange={(event) => set({ receiptNo: event.target.value })}
              />
            )}
          </Field>
        ) : null}
        <Field
          label={t('steps.note')}
          hint={next.includes('returned') ? t('steps.noteHint') : undefined}
          error={fault === 'reason' ? { text: t('steps.needReason') } : undefined}
        >
          {(input) => (
            <Input {...input} value={form.note} onChange={(event) => set({ note: event.target.value })} />
          )}
        </Field>
        {asking === null ? (
          <div className={styles.stepButtons}>
            {actions.map((action, at) => (
              <ActionButton
                key={action.id}
                action={action}
                isPrimary={at === actions.length - 1}
                isBusy={isTaking && at === actions.length - 1}
              />
            ))}
          </div>
        ) : (
          <StepConfirm
            question={t(asking === 'signed' ? 'steps.confirmSign' : 'steps.confirmCheck', { name })}
            confirm={text(ACTIONS[asking].label)}
            onCancel={() => setAsking(null)}
            onConfirm={() => {
              setAsking(null);
              const result = readStepForm(asking, named);
              if (result.kind === 'taken') onTake(result.taken);
            }}
          />
        )}
      </div>
    </Panel>
  );
}
