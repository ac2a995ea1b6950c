import { useTranslation } from 'react-i18next';
import { formatSecond } from '../i18n/format-time.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { CheckPanel } from './check-panel.tsx';
import styles from './diagnostics.module.css';
import { ExportPanel } from './export-panel.tsx';
import { ProgramPanel } from './program-panel.tsx';
import { SlowQueriesPanel } from './slow-queries-panel.tsx';
import { StoragePanel } from './storage-panel.tsx';
import { TablesPanel } from './tables-panel.tsx';
import { useDiagnostics } from './use-diagnostics.ts';

/** 诊断: the state of the program itself, without a word of what is kept in it. */
export function DiagnosticsScreen() {
  const { t } = useTranslation('diagnostics');
  const words = useErrorWords();
  const { reading, actions, check, file } = useDiagnostics();
  const { data, error, dataUpdatedAt, refetch } = reading;
  return (
    <ScreenFrame
      title={t('title')}
      note={data === undefined ? null : t('asOf', { time: formatSecond(dataUpdatedAt) })}
      actions={
        <>
          <ActionButton action={actions.refresh} />
          <ActionButton action={actions.check} isBusy={check.isFetching} />
          <ActionButton action={actions.export} isPrimary isBusy={file.isFetching} />
        </>
      }
    >
      {data === undefined ? (
        error === null ? (
          <LoadingState lines={8} />
        ) : (
          <ErrorState error={words(error)} onRetry={() => void refetch()} />
        )
      ) : (
        <div className={styles.grid} tabIndex={0}>
          <div className={styles.column}>
            <CheckPanel diagnostics={data} check={check} onRetry={actions.check.run} />
            <ExportPanel file={file} onRetry={actions.export.run} />
            <TablesPanel rows={data.rows} />
          </div>
          <div className={styles.column}>
            <ProgramPanel diagnostics={data} />
            <StoragePanel diagnostics={data} />
            <SlowQueriesPanel queries={data.slowQueries} />
          </div>
        </div>
      )}
    </ScreenFrame>
  );
}
