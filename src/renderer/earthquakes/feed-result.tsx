import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { formatClockSecond } from '../i18n/format-time.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { Panel } from '../ui/panel.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import styles from './feed-receive.module.css';
import { RefusedItems } from './refused-items.tsx';

interface FeedResultProps {
  readonly account: FeedImport;
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

/** The account of an import: what was written, and what was not. */
export function FeedResult({ account, onAnother, onBack }: FeedResultProps) {
  const { t } = useTranslation('earthquakes');
  const { added, updated, duplicates, incidents, leftOut, refused, at } = account;
  const actions = useMemo(
    (): readonly [Action, Action] => [
      {
        id: 'earthquakes:another',
        label: 'earthquakes:action.another',
        icon: 'file',
        keys: 'i',
        run: onAnother,
      },
      { id: 'earthquakes:to-list', label: 'earthquakes:result.toList', icon: 'earthquake', run: onBack },
    ],
    [onAnother, onBack],
  );
  useActions(actions);
  const counts = [
    { label: t('result.added'), value: added, unit: t('result.times') },
    { label: t('result.updated'), value: updated, unit: t('result.times') },
    { label: t('result.duplicates'), value: duplicates, unit: t('result.pieces') },
    { label: t('result.incidents'), value: incidents, unit: t('result.cases') },
    { label: t('result.refused'), value: refused.length, unit: t('result.pieces') },
    ...(leftOut === 0 ? [] : [{ label: t('result.leftOut'), value: leftOut, unit: t('result.pieces') }]),
  ];
  return (
    <div className={styles.result}>
      <Panel
        title={t('result.title')}
        note={<ToneDot tone="ok">{t('result.savedAt', { time: formatClockSecond(at) })}</ToneDot>}
      >
        <dl className={styles.account}>
          {counts.map(({ label, value, unit }) => (
            <div key={label} className={styles.accountItem}>
              <dt>{label}</dt>
              <dd>
                {value}
                <span className={styles.unit}>{unit}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
      {refused.length === 0 ? null : <RefusedItems refused={refused} />}
      <div className={styles.buttons}>
        <ActionButton action={actions[0]} />
        <ActionButton action={actions[1]} isPrimary isFocused />
      </div>
    </div>
  );
}
