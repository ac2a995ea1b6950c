import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { FeedPreview } from './feed-preview.tsx';
import styles from './feed-receive.module.css';
import type { Feed } from './feed.ts';
import { previewQuery } from './queries.ts';
import { RefusalNote } from './refusal-note.tsx';

interface FeedPreviewStepProps {
  readonly feed: Feed;
  readonly onAnother: () => void;
  readonly onDone: (account: FeedImport) => void;
}

/** Asks what the feed would do, and shows it or why it will not be read. */
export function FeedPreviewStep({ feed, onAnother, onDone }: FeedPreviewStepProps) {
  const { t } = useTranslation('earthquakes');
  const words = useErrorWords();
  const { data, error, refetch } = useQuery(previewQuery(feed.id, feed));
  const actions = useMemo(
    (): readonly [Action] => [
      {
        id: 'earthquakes:another',
        label: 'earthquakes:action.another',
        icon: 'file',
        keys: 'Alt+o',
        run: onAnother,
      },
    ],
    [onAnother],
  );
  useActions(actions);

  if (data === undefined)
    return error === null ? (
      <div role="status">
        <p className={styles.busy}>{t('receive.previewing')}</p>
        <LoadingState lines={6} />
      </div>
    ) : (
      <ErrorState error={words(error)} onRetry={() => void refetch()} />
    );
  if (data.refusal !== null)
    return (
      <div className={styles.refusedWhole}>
        <RefusalNote refusal={data.refusal} name={feed.name} />
        <ActionButton action={actions[0]} isPrimary isFocused />
      </div>
    );
  return <FeedPreview feed={feed} preview={data} another={actions[0]} onDone={onDone} />;
}
