import { Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { pastedFeed, readFeedFile, type Feed, type FeedFile } from './feed.ts';
import { RefusalNote } from './refusal-note.tsx';
import styles from './feed-receive.module.css';

const ENDINGS = ['.json', '.geojson', '.txt'];

interface FeedChooseProps {
  readonly onFeed: (feed: Feed) => void;
}

/** A file, or the text itself: some messages come by chat. */
export function FeedChoose({ onFeed }: FeedChooseProps) {
  const { t } = useTranslation('earthquakes');
  const [text, setText] = useState('');
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState<Exclude<FeedFile, { kind: 'feed' }> | null>(null);

  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setReading(true);
    const read = await readFeedFile(file);
    setReading(false);
    if (read.kind === 'feed') onFeed(read.feed);
    else setFailed(read);
  };
  const name = t('receive.pasteName');
  const isEmpty = text.trim() === '';
  const actions = useMemo(
    (): readonly [Action] => [
      {
        id: 'earthquakes:read-paste',
        label: 'earthquakes:receive.pasteRead',
        icon: 'eye',
        keys: 'Ctrl+Enter',
        isDisabled: isEmpty,
        run: () => onFeed(pastedFeed(text, name)),
      },
    ],
    [isEmpty, text, name, onFeed],
  );
  useActions(actions);

  return (
    <div className={styles.choose}>
      <Panel title={t('receive.file')}>
        {reading ? (
          <LoadingState lines={3} />
        ) : (
          <FileDrop
            label={t('receive.file')}
            endings={ENDINGS}
            hint={t('receive.fileHint')}
            onFiles={(files) => void take(files)}
          />
        )}
        {failed === null || reading ? null : (
          <div className={styles.failed}>
            {failed.kind === 'too-large' ? (
              <RefusalNote refusal="too-large" name={failed.name} />
            ) : (
              <ErrorState
                isInline
                error={{
                  happened: t('receive.unreadable', { name: failed.name }),
                  todo: t('receive.unreadableTodo'),
                  logId: null,
                }}
              />
            )}
          </div>
        )}
      </Panel>
      <Panel
        title={t('receive.paste')}
        actions={<ActionButton action={actions[0]} isPrimary={!isEmpty} size="small" />}
      >
        <Input.TextArea
          className={styles.paste ?? ''}
          autoFocus
          value={text}
          spellCheck={false}
          aria-label={t('receive.paste')}
          placeholder={t('receive.pastePlaceholder')}
          onChange={(event) => setText(event.target.value)}
        />
      </Panel>
    </div>
  );
}
