import { useMutation } from '@tanstack/react-query';
import { Button, Input, Segmented, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import type { IncidentStatus } from '#shared/incidents/schema.ts';
import { needsReason, nextStatuses } from '#shared/incidents/status.ts';
import { store } from '../store-client/console-client.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import styles from './side-panels.module.css';
import { takeEnter } from './take-enter.ts';

interface ChangeStatusProps {
  readonly incident: IncidentSummary;
  readonly onSettled: () => void;
}

/** 更改状态: only what may come next can be chosen, and going back is never done without saying why. */
export function ChangeStatus({ incident: { id, status: from }, onSettled }: ChangeStatusProps) {
  const { t } = useTranslation(['incidents', 'ui']);
  const words = useErrorWords();
  const next = nextStatuses(from);
  const [to, setTo] = useState<IncidentStatus>(next[0] ?? from);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const reasonInput = useRef<InputRef>(null);
  useEffect(() => frame.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const saving = useMutation({
    mutationFn: (why: string | null) => store.incidents.changeStatus({ id, to, reason: why }),
    onSuccess: onSettled,
  });
  const isReasonNeeded = needsReason(from, to);
  const isReasonMissing = isReasonNeeded && reason.trim() === '';
  const save = () => {
    setTried(true);
    if (isReasonMissing) reasonInput.current?.focus();
    if (isReasonMissing || saving.isPending) return;
    saving.mutate(reason.trim() === '' ? null : reason.trim());
  };
  const isRefused = isTried && isReasonMissing;
  return (
    <div
      ref={frame}
      className={styles.form}
      role="group"
      aria-label={t('action.changeStatus')}
      onKeyDown={(event) => {
        if (takeEnter(event)) save();
      }}
    >
      <Segmented
        aria-label={t('statusPanel.changeTo')}
        value={to}
        options={next.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={setTo}
      />
      <Input
        ref={reasonInput}
        value={reason}
        maxLength={200}
        aria-label={t('statusPanel.reason')}
        aria-invalid={isRefused}
        status={isRefused ? 'error' : ''}
        placeholder={
          isReasonNeeded ? t('statusPanel.reasonNeeded') : `${t('statusPanel.reason')}（${t('ui:optional')}）`
        }
        onChange={(event) => setReason(event.target.value)}
      />
      {isRefused ? (
        <span className={styles.refused} role="alert">
          {t('statusPanel.reasonNeeded')}
        </span>
      ) : null}
      <div className={styles.row}>
        <Button type="primary" loading={saving.isPending} onClick={save}>
          {t('statusPanel.confirmThis', { name: t(`status.${to}`) })}
        </Button>
        <Button onClick={onSettled}>{t('ui:cancel')}</Button>
      </div>
      {saving.error === null ? null : <ErrorState error={words(saving.error)} isInline onRetry={save} />}
    </div>
  );
}
