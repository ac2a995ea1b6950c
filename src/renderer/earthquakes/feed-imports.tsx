import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { VirtualTable } from '../ui/virtual-table.tsx';
import styles from './earthquakes.module.css';
import { importColumns } from './import-columns.tsx';
import { importsQuery } from './queries.ts';

const idOf = ({ id }: FeedImport): string => id;

/** Every file, paste and watched file that came in, and what became of it. */
export function FeedImports({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('earthquakes');
  const words = useErrorWords();
  const { data, error, refetch } = useQuery(importsQuery());
  const columns = useMemo(() => importColumns(t), [t]);
  const getRow = useCallback((index: number) => data?.[index], [data]);
  const actions = useMemo(
    (): readonly [Action] => [
      {
        id: 'earthquakes:back',
        label: 'earthquakes:action.list',
        icon: 'left',
        keys: 'b',
        run: onBack,
      },
    ],
    [onBack],
  );
  useActions(actions);
  return (
    <ScreenFrame
      title={t('imports.title')}
      note={t('imports.note')}
      actions={<ActionButton action={actions[0]} />}
    >
      <div className={styles.table}>
        {data === undefined ? (
          error === null ? (
            <LoadingState lines={6} />
          ) : (
            <ErrorState error={words(error)} onRetry={() => void refetch()} />
          )
        ) : (
          <VirtualTable
            label={t('imports.label')}
            columns={columns}
            rowCount={data.length}
            getRow={getRow}
            rowKey={idOf}
            placeKey="feed-imports"
            minWidthPx={1060}
            empty={<EmptyState icon="database" title={t('imports.none')} hint={t('imports.noneHint')} />}
          />
        )}
      </div>
    </ScreenFrame>
  );
}
