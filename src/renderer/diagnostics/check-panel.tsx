import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Diagnostics } from '#shared/diagnostics/contract.ts';
import { SECOND_MS } from '#shared/kernel/clock.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { useNow } from '../ui/now.ts';
import { Panel } from '../ui/panel.tsx';
import { ToneDot, type Tone } from '../ui/tone-dot.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import styles from './diagnostics.module.css';
import { useCheckStart } from './run-start.ts';

interface CheckPanelProps {
  readonly diagnostics: Diagnostics;
  readonly check: UseQueryResult<Diagnostics>;
  readonly onRetry: () => void;
}

const TONES = { ok: 'ok', damaged: 'bad', 'not-checked': 'off' } as const satisfies Record<string, Tone>;

/** 完整性: what the last check found, in the file and in the chain of changes. */
export function CheckPanel({ diagnostics, check, onRetry }: CheckPanelProps) {
  const { t } = useTranslation('diagnostics');
  const words = useErrorWords();
  const { integrity, chain, startedAt } = diagnostics;
  const note =
    integrity === 'not-checked'
      ? t('check.never')
      : check.data?.startedAt === startedAt
        ? t('check.at', { time: formatSecond(check.dataUpdatedAt) })
        : null;
  const isBroken = chain !== null && chain.firstBroken !== null;
  return (
    <Panel title={t('check.title')} note={note}>
      <div className={styles.stack}>
        <DescriptionList
          items={[
            {
              term: t('check.file'),
              value: <ToneDot tone={TONES[integrity]}>{t(`check.fileState.${integrity}`)}</ToneDot>,
            },
            { term: t('check.chain'), value: <ChainState chain={chain} /> },
          ]}
        />
        {integrity === 'damaged' ? (
          <ErrorState
            isInline
            error={{ happened: t('check.damaged.happened'), todo: t('check.damaged.todo'), logId: null }}
          />
        ) : null}
        {isBroken ? (
          <ErrorState
            isInline
            error={{ happened: t('check.broken.happened'), todo: t('check.broken.todo'), logId: null }}
          />
        ) : null}
        {check.isFetching ? <Running /> : <p className={styles.hint}>{t('check.what')}</p>}
        {check.error === null ? null : <ErrorState isInline error={words(check.error)} onRetry={onRetry} />}
      </div>
    </Panel>
  );
}

function ChainState({ chain }: { readonly chain: Diagnostics['chain'] }) {
  const { t } = useTranslation('diagnostics');
  if (chain === null) return <ToneDot tone="off">{t('check.chainNone')}</ToneDot>;
  const { checked, firstBroken } = chain;
  const n = formatNumber(checked);
  if (firstBroken === null) return <ToneDot tone="ok">{t('check.chainOk', { n })}</ToneDot>;
  return (
    <span className={styles.broken}>
      <ToneDot tone="bad">{t('check.chainBroken', { n, change: firstBroken })}</ToneDot>
    </span>
  );
}

/** How far it has come nobody knows; how long it has taken is shown. */
function Running() {
  const { t } = useTranslation('diagnostics');
  const since = useCheckStart(({ at }) => at);
  const seconds = Math.max(0, Math.floor((useNow() - since) / SECOND_MS) + 1);
  return (
    <div className={styles.running} role="status">
      <span>{t('check.running', { seconds })}</span>
      <span className={styles.track} aria-hidden />
    </div>
  );
}
