import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { usePagedRows } from '../ui/use-paged-rows.ts';
import { VirtualTable } from '../ui/virtual-table.tsx';
import styles from './earthquakes.module.css';
import { quakeColumns, type ListedQuake } from './quake-columns.tsx';
import { earthquakesQuery, LIST_PAGE_ROWS } from './queries.ts';
import { sequenceSizes } from './sequence-mark.ts';
import { WatchedFolderLine } from './watched-folder-line.tsx';

interface EarthquakeListProps {
  readonly onOpenIncident: (incidentId: string) => void;
}

const idOf = ({ id }: ListedQuake): string => id;

/** Every earthquake on file, the latest first, with the state of the watched folder above. */
export function EarthquakeList({ onOpenIncident }: EarthquakeListProps) {
  const { t } = useTranslation(['earthquakes', 'ui']);
  const navigate = useNavigate();
  const words = useErrorWords();
  const { rowCount, error, getRow, onRangeNeeded, retry } = usePagedRows<ListedQuake>(
    LIST_PAGE_ROWS,
    earthquakesQuery,
  );

  const actions = useMemo(
    (): readonly [Action, Action] => [
      {
        id: 'earthquakes:imports',
        label: 'earthquakes:action.imports',
        icon: 'database',
        keys: 'h',
        run: () => void navigate('/earthquakes/imports'),
      },
      {
        id: 'earthquakes:receive',
        label: 'earthquakes:action.receive',
        icon: 'order',
        keys: 'i',
        run: () => void navigate('/earthquakes/receive'),
      },
    ],
    [navigate],
  );
  useActions(actions);

  const sizes = useMemo(() => {
    const rows = Array.from({ length: rowCount ?? 0 }, (_, index) => getRow(index));
    return sequenceSizes(rows.filter((row) => row !== undefined));
  }, [rowCount, getRow]);
  const columns = useMemo(() => quakeColumns({ t, sizes, onOpenIncident }), [t, sizes, onOpenIncident]);
  const open = useCallback(({ id }: ListedQuake) => void navigate(`/earthquakes/${id}`), [navigate]);

  return (
    <ScreenFrame
      title={t('title')}
      note={
        <span className={styles.note}>
          {rowCount === null ? null : <span>{t('list.total', { count: rowCount })}</span>}
          <WatchedFolderLine />
        </span>
      }
      actions={actions.map((action, i) => (
        <ActionButton key={action.id} action={action} isPrimary={i === actions.length - 1} />
      ))}
    >
      <div className={styles.table}>
        {rowCount === null ? (
          error === null ? (
            <LoadingState lines={8} />
          ) : (
            <ErrorState error={words(error)} onRetry={retry} />
          )
        ) : (
          <VirtualTable
            label={t('list.label')}
            columns={columns}
            rowCount={rowCount}
            getRow={getRow}
            rowKey={idOf}
            onRangeNeeded={onRangeNeeded}
            onOpen={open}
            placeKey="earthquakes"
            minWidthPx={1180}
            empty={<EmptyState icon="earthquake" title={t('list.none')} hint={t('list.noneHint')} />}
          />
        )}
      </div>
    </ScreenFrame>
  );
}
