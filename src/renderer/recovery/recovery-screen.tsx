import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecoveryBridge, RecoveryState } from '#shared/process/bridge.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ProductMark } from '../ui/product-mark.tsx';
import { BackupList } from './backup-list.tsx';
import styles from './recovery.module.css';
import { useLetterKeys } from './use-letter-keys.ts';
import { useRecovery } from './use-recovery.ts';

const PARTS = ['happened', 'safe', 'todo'] as const;

/** 恢复: why the store does not run, what is safe, and every way on. */
export function RecoveryScreen({ bridge }: { readonly bridge: RecoveryBridge }) {
  const { t } = useTranslation('recovery');
  const { state, doing, failure, exportedTo, retry, restore, exportLogs, openDataFolder, quit } =
    useRecovery(bridge);
  const isBusy = doing !== null;
  const unlessBusy = (run: () => void) => () => {
    if (!isBusy) run();
  };
  useLetterKeys({
    r: unlessBusy(retry),
    l: unlessBusy(exportLogs),
    o: unlessBusy(openDataFolder),
    q: quit,
  });
  return (
    <main className={styles.screen}>
      {state === null ? (
        failure === null ? (
          <LoadingState lines={6} />
        ) : null
      ) : (
        <>
          <Failure state={state} />
          <BackupList
            backups={state.backups}
            isBusy={isBusy}
            isRestoring={doing === 'restore'}
            onRestore={restore}
          />
        </>
      )}
      <footer className={styles.foot}>
        {failure === null ? null : (
          <ErrorState
            isInline
            error={{
              happened: t('failed.happened', { reason: failure }),
              todo: t('failed.todo'),
              logId: null,
            }}
          />
        )}
        {exportedTo === null ? null : (
          <p className={styles.exported} role="status">
            {t('exported', { path: exportedTo })}
          </p>
        )}
        <div className={styles.buttons}>
          <Button
            type="primary"
            autoFocus
            disabled={isBusy}
            loading={doing === 'retry'}
            data-testid="recovery-retry"
            onClick={retry}
          >
            {t(doing === 'retry' ? 'action.retrying' : 'action.retry')} <KeyHint keys="r" />
          </Button>
          <Button disabled={isBusy} data-testid="recovery-export-logs" onClick={exportLogs}>
            {t('action.exportLogs')} <KeyHint keys="l" />
          </Button>
          <Button disabled={isBusy} data-testid="recovery-open-data-folder" onClick={openDataFolder}>
            {t('action.openDataFolder')} <KeyHint keys="o" />
          </Button>
          <Button className={styles.quit ?? ''} data-testid="recovery-quit" onClick={quit}>
            {t('action.quit')} <KeyHint keys="q" />
          </Button>
        </div>
      </footer>
    </main>
  );
}

function Failure({ state }: { readonly state: RecoveryState }) {
  const { t } = useTranslation('recovery');
  const { failure, detail, dataDir } = state;
  return (
    <>
      <header className={styles.head}>
        <ProductMark size={34} />
        <div>
          <p className={styles.product}>{t('product')}</p>
          <h1 className={styles.title}>{t(`failure.${failure}.title`)}</h1>
        </div>
      </header>
      <dl className={styles.words}>
        {PARTS.map((part) => (
          <div key={part} className={styles.part}>
            <dt>{t(`what.${part}`)}</dt>
            <dd>{t(`failure.${failure}.${part}`)}</dd>
          </div>
        ))}
        <div className={styles.fine}>
          <dt>{t('detail')}</dt>
          <dd>{detail}</dd>
        </div>
        <div className={styles.fine}>
          <dt>{t('dataDir')}</dt>
          <dd>{dataDir}</dd>
        </div>
      </dl>
    </>
  );
}
