import { useTranslation } from 'react-i18next';
import type { Diagnostics } from '#shared/diagnostics/contract.ts';
import { formatBytes, formatNumber } from '../i18n/format-number.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { Panel } from '../ui/panel.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import styles from './diagnostics.module.css';

/** Below this an import or a backup may no longer fit. */
const LOW_BYTES = 2 * 1024 ** 3;

export function StoragePanel({ diagnostics }: { readonly diagnostics: Diagnostics }) {
  const { t } = useTranslation(['diagnostics', 'ui']);
  const { databaseBytes, walBytes, freeDiskBytes, schemaVersion, changes } = diagnostics;
  const isLow = freeDiskBytes !== null && freeDiskBytes < LOW_BYTES;
  const free = freeDiskBytes === null ? t('ui:unknown') : formatBytes(freeDiskBytes);
  return (
    <Panel title={t('storage.title')}>
      <DescriptionList
        items={[
          { term: t('storage.file'), value: formatBytes(databaseBytes) },
          { term: t('storage.wal'), value: formatBytes(walBytes) },
          { term: t('storage.free'), value: isLow ? <ToneDot tone="warn">{free}</ToneDot> : free },
          { term: t('storage.schema'), value: schemaVersion },
          {
            term: t('storage.changes'),
            value: t('storage.changesValue', { n: formatNumber(changes) }),
          },
        ]}
      />
      {isLow ? <p className={styles.caution}>{t('storage.low')}</p> : null}
    </Panel>
  );
}
