import { useTranslation } from 'react-i18next';
import type { ReportStep } from '#shared/reports/schema.ts';
import { formatMinute } from '../i18n/format-time.ts';
import { Panel } from '../ui/panel.tsx';
import styles from './report-editor.module.css';

/** 办理记录: each step by whom and when, the latest first. */
export function HistoryPanel({ steps }: { readonly steps: readonly ReportStep[] }) {
  const { t } = useTranslation('reports');
  return (
    <Panel title={t('history.title')}>
      <ol className={styles.history}>
        {steps.toReversed().map(({ id, step, at, personName, note, channel, recipient, receiptNo }) => (
          <li key={id}>
            <span className={styles.strong}>{t(`step.${step}`)}</span>
            <span>{personName}</span>
            <time className={styles.time}>{formatMinute(at)}</time>
            {recipient === null ? null : (
              <span className={styles.more}>
                {channel === null
                  ? recipient
                  : t('history.to', { channel: t(`channel.${channel}`), recipient })}
                {receiptNo === null ? null : ` · ${t('history.receipt', { no: receiptNo })}`}
              </span>
            )}
            {note === null ? null : <span className={styles.more}>{note}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
