import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../i18n/format-number.ts';
import { formatClock, formatClockSecond } from '../i18n/format-time.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { usePreferences } from '../ui/preferences.ts';
import type { Reading } from '../ui/reading.ts';
import { ToneDot, type Tone } from '../ui/tone-dot.tsx';
import { toggleDensity, toggleLanguage, toggleTheme } from './appearance.ts';
import type { DatabaseState, SavingState, SyncState } from './shell-data.ts';
import { openKeysSheet, useShellView } from './shell-view.ts';
import styles from './status-line.module.css';

interface StatusLineProps {
  readonly saving: SavingState;
  readonly database: Reading<DatabaseState>;
  readonly sync: Reading<SyncState>;
  readonly version: string;
}

const DATABASE_TONES: Readonly<Record<DatabaseState['state'], Tone>> = {
  open: 'ok',
  'read-only': 'warn',
  restarting: 'warn',
  unreachable: 'bad',
};
const SYNC_TONES: Readonly<Record<SyncState['state'], Tone>> = {
  verified: 'ok',
  running: 'busy',
  behind: 'warn',
  stopped: 'bad',
};

export const StatusLine = memo(function StatusLine({ saving, database, sync, version }: StatusLineProps) {
  const { t } = useTranslation('shell');
  const theme = usePreferences((preferences) => preferences.theme);
  const density = usePreferences((preferences) => preferences.density);
  return (
    <footer className={styles.line} aria-label={t('status.label')} data-region="status">
      <span className={styles.part} role="status">
        <Saving saving={saving} />
      </span>
      <span className={styles.part}>
        <span className={styles.name}>{t('status.database')}</span>
        {database.state === 'known' ? (
          <ToneDot tone={DATABASE_TONES[database.value.state]}>
            {t(`status.databaseState.${database.value.state}`)}
            {database.value.bytes === null ? '' : ` ${formatBytes(database.value.bytes)}`}
          </ToneDot>
        ) : (
          <Absent state={database.state} />
        )}
      </span>
      <span className={styles.part}>
        <span className={styles.name}>{t('status.sync')}</span>
        {sync.state === 'known' ? (
          <ToneDot tone={SYNC_TONES[sync.value.state]}>
            {t(`status.syncState.${sync.value.state}`, syncValues(sync.value))}
          </ToneDot>
        ) : (
          <Absent state={sync.state} />
        )}
      </span>
      <span className={styles.end}>
        <PendingKey />
        <button type="button" className={styles.button} onClick={toggleDensity}>
          {t(`status.density.${density}`)}
        </button>
        <button type="button" className={styles.button} onClick={toggleTheme} title={t('action.toggleTheme')}>
          <Icon name="theme" size={14} />
          {t(`status.theme.${theme}`)}
        </button>
        <button type="button" className={styles.button} onClick={toggleLanguage}>
          <Icon name="language" size={14} />
          {t('status.language')}
        </button>
        <button type="button" className={styles.button} onClick={openKeysSheet}>
          {t('keys.title')}
          <KeyHint keys="?" />
        </button>
        <span className={styles.version}>{version}</span>
      </span>
    </footer>
  );
});

function Saving({ saving }: { readonly saving: SavingState }) {
  const { t } = useTranslation('shell');
  if (saving.state === 'nothing-yet') return <ToneDot tone="off">{t('status.nothingYet')}</ToneDot>;
  if (saving.state === 'saving') return <ToneDot tone="busy">{t('status.saving')}</ToneDot>;
  if (saving.state === 'failed') return <ToneDot tone="bad">{t('status.saveFailed')}</ToneDot>;
  return <ToneDot tone="ok">{t('status.savedAt', { time: formatClockSecond(saving.at) })}</ToneDot>;
}

function Absent({ state }: { readonly state: 'loading' | 'unset' | 'unknown' }) {
  const { t } = useTranslation('ui');
  return <ToneDot tone="off">{t(state)}</ToneDot>;
}

/** Shows that G was heard and a letter is awaited. */
function PendingKey() {
  const { t } = useTranslation('shell');
  const prefix = useShellView((view) => view.keyPrefix);
  if (prefix === null) return null;
  return (
    <span className={styles.prefix} role="status">
      <KeyHint keys={prefix} />
      {t('status.nextKey')}
    </span>
  );
}

const syncValues = (sync: SyncState) => ({
  time: sync.state === 'verified' ? formatClock(sync.at) : '',
  count: sync.state === 'behind' ? sync.count : 0,
});
