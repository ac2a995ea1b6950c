import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentDetail } from '#shared/incidents/contract.ts';
import type { ReportDetail } from '#shared/reports/contract.ts';
import { formatClockSecond, formatMinute, spanOf } from '../i18n/format-time.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Countdown } from '../ui/countdown.tsx';
import { DeliveryState } from '../ui/delivery-state.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import { dueState, reportDelivery } from './report-delivery.ts';
import styles from './report-editor.module.css';
import { ReportStateMark } from './report-state-mark.tsx';
import { useIssueWords } from './use-issue-words.ts';

interface SavingState {
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly isFailed: boolean;
  /** UTC milliseconds of the last save of this window. */
  readonly savedAt: number | null;
}

interface StatusBarProps {
  readonly detail: ReportDetail;
  readonly incident: IncidentDetail;
  readonly saving: SavingState;
}

/** Where the report stands: its stage, its number, its deadline, its words, and its way upward. */
export function StatusBar({ detail, incident, saving }: StatusBarProps) {
  const { t } = useTranslation('reports');
  const issueWords = useIssueWords();
  return (
    <div className={styles.status} role="group" aria-label={t('steps.title')}>
      <Cell label={t('list.state')}>
        <ReportStateMark state={detail.state} />
      </Cell>
      <Cell label={t('list.issue')}>{issueWords(detail.issueNumber)}</Cell>
      <Cell label={t('due.label')}>
        <Due detail={detail} incident={incident} />
      </Cell>
      <Cell label={t('form.label')}>
        <Saving saving={saving} at={detail.steps.at(-1)?.at ?? 0} />
      </Cell>
      <Cell label={t('delivery.title')}>
        <DeliveryState delivery={reportDelivery(detail, saving.savedAt)} />
      </Cell>
    </div>
  );
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.cell}>
      <span className={styles.cellLabel}>{label}</span>
      <span className={styles.cellValue}>{children}</span>
    </div>
  );
}

function Due({ detail, incident }: Pick<StatusBarProps, 'detail' | 'incident'>) {
  const { t } = useTranslation(['reports', 'ui']);
  const language = useLanguage();
  const rule = incident.deadlines.find(({ ruleId }) => ruleId === detail.report.deadlineRuleId);
  const due = dueState(detail, rule?.startAt ?? incident.incident.receivedAt);
  if (due.kind === 'none') return <span className={styles.faint}>{t('due.none')}</span>;
  const basis = rule?.basis[language === 'zh-CN' ? 'zh' : 'en'] ?? '';
  const title = [
    t('due.at', { time: formatMinute(due.dueAt) }),
    basis === '' ? '' : t('due.basis', { basis }),
  ]
    .filter((line) => line !== '')
    .join('\n');
  if (due.kind === 'met') {
    const { days, time } = spanOf(due.lateMs);
    const length = days > 0 ? t('ui:countdown.day', { count: days, time }) : time;
    return (
      <ToneDot tone={due.lateMs > 0 ? 'bad' : 'ok'}>
        <span title={title}>{t(due.lateMs > 0 ? 'due.late' : 'due.inTime', { time: length })}</span>
      </ToneDot>
    );
  }
  return (
    <span className={styles.due} title={title}>
      <Countdown startAt={due.startAt} dueAt={due.dueAt} />
      {rule === undefined || rule.confirmed ? null : <UnconfirmedMark />}
    </span>
  );
}

/** Whether the words on screen are those in the store. */
function Saving({ saving, at }: { readonly saving: SavingState; readonly at: number }) {
  const { t } = useTranslation('reports');
  const { isDirty, isSaving, isFailed, savedAt } = saving;
  if (isSaving) return <ToneDot tone="busy">{t('saved.saving')}</ToneDot>;
  if (isFailed) return <ToneDot tone="bad">{t('saved.failed')}</ToneDot>;
  if (isDirty) return <ToneDot tone="warn">{t('saved.dirty')}</ToneDot>;
  return (
    <ToneDot tone="ok">
      {t('saved.saved', { time: savedAt === null ? formatMinute(at) : formatClockSecond(savedAt) })}
    </ToneDot>
  );
}
