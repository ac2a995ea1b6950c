import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../i18n/format-number.ts';
import { formatClockSecond } from '../i18n/format-time.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Panel } from '../ui/panel.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import styles from './diagnostics.module.css';

interface ExportPanelProps {
  readonly file: UseQueryResult<{ readonly path: string; readonly bytes: number }>;
  readonly onRetry: () => void;
}

/** What an export carries, what it does not, and where the last one lies. */
export function ExportPanel({ file, onRetry }: ExportPanelProps) {
  const { t } = useTranslation('diagnostics');
  const words = useErrorWords();
  const { data, error, isFetching, dataUpdatedAt } = file;
  return (
    <Panel title={t('export.title')}>
      <div className={styles.stack}>
        <p className={styles.hint}>{t('export.what')}</p>
        <p className={styles.promise}>
          <Icon name="lock" size={16} />
          {t('export.noPersonal')}
        </p>
        {isFetching ? (
          <div className={styles.running} role="status">
            <span>{t('export.running')}</span>
            <span className={styles.track} aria-hidden />
          </div>
        ) : data === undefined ? null : (
          <div className={styles.exported} role="status">
            <ToneDot tone="ok">
              {t('export.done', { time: formatClockSecond(dataUpdatedAt), size: formatBytes(data.bytes) })}
            </ToneDot>
            <code className={styles.path}>{data.path}</code>
            <Button size="small" onClick={() => void window.shell.revealInFolder(data.path)}>
              {t('action.reveal')}
            </Button>
          </div>
        )}
        {error === null ? null : <ErrorState isInline error={words(error)} onRetry={onRetry} />}
      </div>
    </Panel>
  );
}
