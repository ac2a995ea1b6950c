import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { FeedChoose } from './feed-choose.tsx';
import { FeedPreviewStep } from './feed-preview-step.tsx';
import { FeedResult } from './feed-result.tsx';
import type { Feed } from './feed.ts';

interface FeedReceiveProps {
  readonly onBack: () => void;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'preview'; readonly feed: Feed }
  | { readonly kind: 'done'; readonly account: FeedImport };

/** 接收: hand in, look at what would happen, confirm, read the account. */
export function FeedReceive({ onBack }: FeedReceiveProps) {
  const { t } = useTranslation('earthquakes');
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const actions = useMemo(
    (): readonly [Action] => [
      {
        id: 'earthquakes:back',
        label: 'earthquakes:action.list',
        icon: 'left',
        keys: 'Alt+b',
        run: onBack,
      },
    ],
    [onBack],
  );
  useActions(actions);
  const startAnew = () => setStep({ kind: 'choose' });
  return (
    <ScreenFrame
      title={t('receive.title')}
      note={
        step.kind === 'choose'
          ? t('receive.note')
          : step.kind === 'preview'
            ? step.feed.name
            : step.account.name
      }
      actions={<ActionButton action={actions[0]} />}
    >
      {step.kind === 'choose' ? (
        <FeedChoose onFeed={(feed) => setStep({ kind: 'preview', feed })} />
      ) : step.kind === 'preview' ? (
        <FeedPreviewStep
          key={step.feed.id}
          feed={step.feed}
          onAnother={startAnew}
          onDone={(account) => setStep({ kind: 'done', account })}
        />
      ) : (
        <FeedResult account={step.account} onAnother={startAnew} onBack={onBack} />
      )}
    </ScreenFrame>
  );
}
