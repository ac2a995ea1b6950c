import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentFormat, ReportDocument } from '#shared/reports/schema.ts';
import { formatBytes } from '../i18n/format-number.ts';
import { formatMinute } from '../i18n/format-time.ts';
import { ActionButton } from '../ui/action-button.tsx';
import type { Action } from '../ui/actions.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import styles from './report-editor.module.css';
import { useReportError } from './use-report-error.ts';

const SHOWN_HASH = 12;

interface DocumentsPanelProps {
  readonly documents: readonly ReportDocument[];
  readonly actions: readonly Action[];
  readonly making: DocumentFormat | null;
  readonly error: unknown;
}

/** The files made of a report, each kept by the hash of its bytes. */
export function DocumentsPanel({ documents, actions, making, error }: DocumentsPanelProps) {
  const { t } = useTranslation('reports');
  const words = useReportError();
  return (
    <Panel title={t('documents.title')}>
      <div className={styles.produce}>
        {actions.map((action) => (
          <ActionButton key={action.id} action={action} size="small" />
        ))}
      </div>
      {making === null ? null : (
        <p className={styles.making} role="status">
          <ToneDot tone="busy">{t('documents.producing', { format: t(`format.${making}`) })}</ToneDot>
        </p>
      )}
      {error === null ? null : <ErrorState isInline error={words(error)} />}
      {documents.length === 0 ? (
        <p className={styles.faint}>{t('documents.none')}</p>
      ) : (
        <ul className={styles.documents}>
          {documents.map((document) => (
            <KeptDocument key={document.id} document={document} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function KeptDocument({ document }: { readonly document: ReportDocument }) {
  const { t } = useTranslation('reports');
  const { id, format, fileName, sha256, bytes, at, draft } = document;
  const [savedTo, setSavedTo] = useState<string | null>(null);
  const [failed, setFailed] = useState<'open' | 'save' | null>(null);
  const path = `documents/${id}`;
  const open = async () => {
    setFailed(null);
    await window.shell.openFile(path).catch(() => setFailed('open'));
  };
  const save = async () => {
    setFailed(null);
    try {
      setSavedTo(await window.shell.saveFile(path));
    } catch {
      setFailed('save');
    }
  };
  return (
    <li className={styles.document}>
      <span className={styles.fileName} title={fileName}>
        {fileName}
      </span>
      <span className={styles.fileFacts}>
        <span className={draft ? styles.faint : styles.strong}>
          {t(draft ? 'documents.draft' : 'documents.final')}
        </span>
        <span>{t(`format.${format}`)}</span>
        <span>{formatBytes(bytes)}</span>
        <time>{formatMinute(at)}</time>
        <span title={sha256}>{t('documents.hash', { hash: sha256.slice(0, SHOWN_HASH) })}</span>
      </span>
      <span className={styles.fileActions}>
        <Button size="small" onClick={() => void open()}>
          {t('documents.open')}
        </Button>
        <Button size="small" onClick={() => void save()}>
          {t('documents.saveAs')}
        </Button>
      </span>
      {savedTo === null ? null : (
        <span className={styles.savedTo} role="status">
          {t('documents.savedTo', { path: savedTo })}
        </span>
      )}
      {failed === null ? null : (
        <ErrorState
          isInline
          error={
            failed === 'open'
              ? { happened: t('documents.openFailed'), todo: t('documents.openFailedTodo'), logId: null }
              : { happened: t('documents.saveFailed'), todo: t('documents.saveFailedTodo'), logId: null }
          }
        />
      )}
    </li>
  );
}
