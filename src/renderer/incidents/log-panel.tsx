import { useTranslation } from 'react-i18next';
import type { LogEntry } from '#shared/incidents/schema.ts';
import { MINUTE_MS } from '#shared/kernel/clock.ts';
import { formatNear } from '../i18n/format-time.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { useNow } from '../ui/now.ts';
import { Panel } from '../ui/panel.tsx';
import { AddNote } from './add-note.tsx';
import styles from './log-panel.module.css';

/** As many lines as the store sends. */
const LIMIT = 500;

interface LogPanelProps {
  readonly incidentId: string;
  /** Latest first. */
  readonly log: readonly LogEntry[];
}

/** 值班记事 of this incident: what happened, when, and who wrote it. */
export function LogPanel({ incidentId, log }: LogPanelProps) {
  const { t } = useTranslation('incidents');
  const now = useNow(MINUTE_MS);
  return (
    <Panel
      title={t('log.title')}
      note={log.length >= LIMIT ? t('log.limit') : null}
      actions={<KeyHint keys="j" />}
      isFlush
    >
      <AddNote incidentId={incidentId} />
      {log.length === 0 ? (
        <p className={styles.nothing}>{t('log.none')}</p>
      ) : (
        <ol className={styles.log}>
          {log.map(({ id, at, kind, text, personName }) => (
            <li key={id} className={styles.entry}>
              <span className={styles.when}>
                <time dateTime={new Date(at).toISOString()}>{formatNear(at, now)}</time>
                <span className={styles.kind}>{t(`log.kind.${kind}`)}</span>
              </span>
              <span className={styles.text}>{text}</span>
              <span className={styles.who}>{personName === '' ? t('log.noName') : personName}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
