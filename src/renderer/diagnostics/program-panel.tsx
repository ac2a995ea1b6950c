import { useTranslation } from 'react-i18next';
import type { Diagnostics } from '#shared/diagnostics/contract.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { Panel } from '../ui/panel.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import styles from './diagnostics.module.css';

export function ProgramPanel({ diagnostics }: { readonly diagnostics: Diagnostics }) {
  const { t } = useTranslation('diagnostics');
  const { appVersion, electronVersion, sqliteVersion, platform, nodeId, startedAt, storeStarts } =
    diagnostics;
  const starts = t('program.startsValue', { count: storeStarts });
  return (
    <Panel title={t('program.title')}>
      <DescriptionList
        items={[
          { term: t('program.version'), value: appVersion },
          { term: t('program.electron'), value: electronVersion },
          { term: t('program.sqlite'), value: sqliteVersion },
          { term: t('program.platform'), value: platform },
          { term: t('program.node'), value: nodeId },
          { term: t('program.startedAt'), value: formatSecond(startedAt) },
          {
            term: t('program.starts'),
            value: storeStarts > 1 ? <ToneDot tone="warn">{starts}</ToneDot> : starts,
          },
        ]}
      />
      {storeStarts > 1 ? (
        <p className={styles.caution}>{t('program.restarted', { count: storeStarts - 1 })}</p>
      ) : null}
    </Panel>
  );
}
