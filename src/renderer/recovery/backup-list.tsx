import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryState } from '#shared/process/bridge.ts';
import { formatBytes } from '../i18n/format-number.ts';
import { formatMinute } from '../i18n/format-time.ts';
import { useNow } from '../ui/now.ts';
import { Panel } from '../ui/panel.tsx';
import { backupAge, backupKind } from './backup-facts.ts';
import styles from './recovery.module.css';
import { RestoreQuestion } from './restore-question.tsx';

interface BackupListProps {
  readonly backups: RecoveryState['backups'];
  readonly isBusy: boolean;
  readonly isRestoring: boolean;
  readonly onRestore: (name: string) => void;
}

const AGE_STEP_MS = 60_000;

/** The backups there are; restoring one asks first, in its own line. */
export function BackupList({ backups, isBusy, isRestoring, onRestore }: BackupListProps) {
  const { t } = useTranslation('recovery');
  const now = useNow(AGE_STEP_MS);
  const [asked, setAsked] = useState<string | null>(null);
  const ageOf = (at: number): string => {
    const { unit, count } = backupAge(at, now);
    return t(`backups.age.${unit}`, { count });
  };
  return (
    <Panel
      className={styles.backups ?? ''}
      title={t('backups.title')}
      note={backups.length === 0 ? null : t('backups.note')}
      isFlush
    >
      {backups.length === 0 ? <p className={styles.none}>{t('backups.none')}</p> : null}
      <ul>
        {backups.map(({ name, at, bytes }) => (
          <li key={name} className={styles.backup}>
            <span className={styles.time}>{formatMinute(at)}</span>
            <span className={styles.age}>{ageOf(at)}</span>
            <span className={styles.kind}>{t(`backups.kind.${backupKind(name)}`)}</span>
            <span className={styles.size}>{formatBytes(bytes)}</span>
            <Button
              size="small"
              disabled={isBusy || asked === name}
              aria-label={t('backups.choose', { time: formatMinute(at) })}
              data-testid="recovery-restore"
              onClick={() => setAsked(name)}
            >
              {t('action.restore')}
            </Button>
            {asked === name ? (
              <RestoreQuestion
                time={formatMinute(at)}
                age={ageOf(at)}
                isRestoring={isRestoring}
                onCancel={() => setAsked(null)}
                onConfirm={() => onRestore(name)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
