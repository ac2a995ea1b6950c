import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '#shared/regions/schema.ts';
import { OrganisationsView } from '../organisations/organisations-view.tsx';
import { ownRegionQuery } from '../regions/queries.ts';
import { RegionTree } from '../regions/region-tree.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import styles from './base-data-screen.module.css';

/** 区域与机构: the region tree, and the organisations of what is chosen in it. */
export function BaseDataScreen() {
  const { t } = useTranslation('regions');
  const words = useErrorWords();
  const [looked, setLooked] = useState<Region | null | undefined>();
  const { data: own, error, refetch } = useQuery(ownRegionQuery());
  if (own === undefined)
    return error === null ? (
      <LoadingState lines={8} />
    ) : (
      <ErrorState error={words(error)} onRetry={() => void refetch()} />
    );
  const region = looked === undefined ? own : looked;
  return (
    <ScreenFrame
      title={t('screen')}
      note={region === null ? t('nation') : `${region.fullName} ${region.code}`}
    >
      <div className={styles.columns}>
        <Panel title={t('tree')} isFlush className={styles.tree ?? ''}>
          <div className={styles.fill}>
            <RegionTree own={own} selected={region?.code ?? null} onSelect={setLooked} />
          </div>
          <p className={styles.source}>{t('source')}</p>
        </Panel>
        <OrganisationsView region={region} ownCode={own.code} />
      </div>
    </ScreenFrame>
  );
}
