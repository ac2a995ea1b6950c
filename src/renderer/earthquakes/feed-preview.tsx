import { useMutation } from '@tanstack/react-query';
import { Checkbox, Segmented } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedPreview as Preview } from '#shared/earthquakes/contract.ts';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { store } from '../store-client/console-client.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Panel } from '../ui/panel.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { feedColumns } from './feed-columns.tsx';
import styles from './feed-receive.module.css';
import type { Feed } from './feed.ts';
import {
  canBecomeIncident,
  defaultIncidents,
  inReadingOrder,
  PRESELECT_LIMIT,
  qualifies,
  type FeedItem,
} from './incident-choice.ts';
import { ImportProgress } from './import-progress.tsx';
import { RefusedItems } from './refused-items.tsx';

interface FeedPreviewProps {
  readonly feed: Feed;
  readonly preview: Preview;
  readonly another: Action;
  readonly onDone: (account: FeedImport) => void;
}

/** Fewer items are written before anybody could read a progress line. */
const SHORT_IMPORT = 250;

const keyOf = ({ key }: FeedItem): string => key;

/** Item by item what would happen, with the one choice that is the operator's: which become incidents. */
export function FeedPreview({ feed, preview, another, onDone }: FeedPreviewProps) {
  const { t } = useTranslation(['earthquakes', 'ui']);
  const words = useErrorWords();
  const items = useMemo(() => inReadingOrder(preview.items), [preview.items]);
  const [chosen, setChosen] = useState(() => defaultIncidents(preview.items));
  const [scope, setScope] = useState<'all' | 'concerning'>('all');
  /** The row under the keys; read when a key is pressed, so that quick fingers never meet the row before. */
  const active = useRef<FeedItem | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      store.earthquakes.importFeed({
        id: feed.id,
        name: feed.name,
        text: feed.text,
        origin: feed.origin,
        incidents: [...chosen],
      }),
    onSuccess: onDone,
  });

  const concerning = useMemo(() => items.filter(({ concerns }) => concerns), [items]);
  const shown = scope === 'all' ? items : concerning;
  const toggle = useCallback(
    ({ key }: FeedItem) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      }),
    [],
  );
  const onActive = useCallback((item: FeedItem) => {
    active.current = item;
  }, []);
  const columns = useMemo(() => feedColumns({ t, chosen, onToggle: toggle }), [t, chosen, toggle]);
  const getRow = useMemo(() => (index: number) => shown[index], [shown]);
  const qualifying = useMemo(() => items.filter(qualifies).length, [items]);

  const actions = useMemo(
    (): readonly [Action, Action] => [
      {
        id: 'earthquakes:confirm',
        label: 'earthquakes:action.confirm',
        icon: 'check',
        keys: 'Ctrl+Enter',
        isDisabled: isPending || preview.items.length === 0,
        run: () => mutate(),
      },
      {
        id: 'earthquakes:toggle',
        label: 'earthquakes:action.toggle',
        keys: 'x',
        run: () => {
          if (active.current !== null && canBecomeIncident(active.current)) toggle(active.current);
        },
      },
    ],
    [isPending, preview.items.length, mutate, toggle],
  );
  useActions(actions);

  return (
    <div className={styles.preview}>
      <div className={styles.counts}>
        {preview.form === null ? null : <span className={styles.form}>{t(formKey(preview.form))}</span>}
        <span>{t('preview.count', { count: items.length })}</span>
        <span className={preview.refused.length > 0 ? styles.warn : styles.faint}>
          {t('preview.refusedCount', { count: preview.refused.length })}
        </span>
      </div>
      {qualifying > PRESELECT_LIMIT ? (
        <p className={styles.caution}>
          <Icon name="warning" size={16} />
          {t('preview.tooMany', { count: qualifying, limit: PRESELECT_LIMIT })}
        </p>
      ) : null}
      <Panel
        className={styles.items ?? ''}
        title={t('preview.items')}
        isFlush
        actions={
          <Segmented<'all' | 'concerning'>
            size="small"
            value={scope}
            onChange={setScope}
            options={[
              { value: 'all', label: t('preview.all', { count: items.length }) },
              { value: 'concerning', label: t('preview.concerning', { count: concerning.length }) },
            ]}
          />
        }
      >
        <VirtualTable
          label={t('preview.items')}
          columns={columns}
          rowCount={shown.length}
          getRow={getRow}
          rowKey={keyOf}
          onActive={onActive}
          minWidthPx={1040}
          empty={
            <EmptyState
              icon="earthquake"
              title={t(items.length === 0 ? 'preview.noItems' : 'preview.noneConcern')}
            />
          }
        />
      </Panel>
      {preview.refused.length === 0 ? null : <RefusedItems refused={preview.refused} />}
      {error === null ? null : <ErrorState isInline error={words(error)} onRetry={() => mutate()} />}
      {isPending && items.length > SHORT_IMPORT ? (
        <ImportProgress importId={feed.id} total={items.length} />
      ) : null}
      <div className={styles.foot}>
        <Checkbox
          checked={chosen.size > 0}
          indeterminate={chosen.size > 0 && chosen.size < items.filter(canBecomeIncident).length}
          onChange={() => setChosen(chosen.size > 0 ? new Set() : defaultIncidents(items))}
        >
          {t('preview.chosen', { count: chosen.size })}
        </Checkbox>
        <span className={styles.faint}>{t('preview.confirmHint')}</span>
        <span className={styles.end}>
          <ActionButton action={another} />
          <ActionButton action={actions[0]} isPrimary isBusy={isPending} />
        </span>
      </div>
    </div>
  );
}

function formKey(form: string) {
  switch (form) {
    case 'cenc':
    case 'wolfx':
    case 'usgs-geojson':
      return `form.${form}` as const;
    default:
      return 'form.unknown' as const;
  }
}
