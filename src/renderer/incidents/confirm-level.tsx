import { useMutation } from '@tanstack/react-query';
import { Button, Input, Segmented, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentDetail, IncidentSummary } from '#shared/incidents/contract.ts';
import { INCIDENT_LEVELS, type IncidentLevel } from '#shared/incidents/schema.ts';
import { store } from '../store-client/console-client.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { levelKey } from '../ui/level-shape.ts';
import { LevelBadge } from '../ui/level-badge.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import styles from './side-panels.module.css';
import { takeEnter } from './take-enter.ts';

interface ConfirmLevelProps {
  readonly incident: IncidentSummary;
  readonly suggestion: IncidentDetail['suggestion'];
  readonly onSettled: () => void;
}

/** 认定级别: a person decides and answers for it; who departs from the suggestion says why. */
export function ConfirmLevel({ incident, suggestion, onSettled }: ConfirmLevelProps) {
  const { t } = useTranslation(['incidents', 'ui']);
  const words = useErrorWords();
  const suggested = suggestion.kind === 'suggested' ? suggestion.level : null;
  const [level, setLevel] = useState<IncidentLevel>(incident.level ?? suggested ?? 4);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const reasonInput = useRef<InputRef>(null);
  useEffect(() => frame.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const saving = useMutation({
    mutationFn: (why: string | null) => store.incidents.confirmLevel({ id: incident.id, level, reason: why }),
    onSuccess: onSettled,
  });
  const isReasonNeeded = suggested !== null && level !== suggested;
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
      aria-label={t('action.confirmLevel')}
      onKeyDown={(event) => {
        if (takeEnter(event)) save();
      }}
    >
      <Segmented
        aria-label={t('level.choose')}
        value={level}
        options={INCIDENT_LEVELS.map((value) => ({
          value,
          label: <LevelBadge level={value} kind="incident" size={16} />,
        }))}
        onChange={setLevel}
      />
      <Input
        ref={reasonInput}
        value={reason}
        maxLength={200}
        aria-label={t('level.reason')}
        aria-invalid={isRefused}
        status={isRefused ? 'error' : ''}
        placeholder={isReasonNeeded ? t('level.reasonHint') : `${t('level.reason')}（${t('ui:optional')}）`}
        onChange={(event) => setReason(event.target.value)}
      />
      {isRefused ? (
        <span className={styles.refused} role="alert">
          {t('level.reasonNeeded')}
        </span>
      ) : null}
      <div className={styles.row}>
        <Button type="primary" loading={saving.isPending} onClick={save}>
          {t('level.confirmThis', { name: t(`ui:level.incident.${levelKey(level)}`) })}
        </Button>
        <Button onClick={onSettled}>{t('ui:cancel')}</Button>
      </div>
      {saving.error === null ? null : <ErrorState error={words(saving.error)} isInline onRetry={save} />}
    </div>
  );
}
