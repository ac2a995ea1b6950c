import { Checkbox } from 'antd';
import type { TFunction } from 'i18next';
import { formatNumber } from '../i18n/format-number.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { ToneDot, type Tone } from '../ui/tone-dot.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './feed-receive.module.css';
import { canBecomeIncident, type FeedItem } from './incident-choice.ts';

interface FeedColumns {
  readonly t: TFunction<['earthquakes', 'ui']>;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (item: FeedItem) => void;
}

const OUTCOME_TONES = {
  new: 'ok',
  'another-source': 'busy',
  revision: 'busy',
  duplicate: 'off',
  withdrawn: 'bad',
} as const satisfies Record<FeedItem['outcome'], Tone>;

/** The columns of what a feed would do. */
export function feedColumns({ t, chosen, onToggle }: FeedColumns): readonly Column<FeedItem>[] {
  return [
    {
      id: 'incident',
      header: t('preview.makeIncident'),
      width: '92px',
      align: 'center',
      cell: (item) => (
        <Checkbox
          tabIndex={-1}
          aria-label={`${t('preview.makeIncident')} ${item.place}`}
          checked={chosen.has(item.key)}
          disabled={!canBecomeIncident(item)}
          onChange={() => onToggle(item)}
        />
      ),
    },
    {
      id: 'originAt',
      header: t('preview.originAt'),
      width: '168px',
      cell: ({ originAt }) => formatSecond(originAt),
    },
    {
      id: 'magnitude',
      header: t('preview.magnitude'),
      width: '70px',
      align: 'end',
      cell: ({ magnitude }) =>
        magnitude === null ? (
          <span className={styles.faint}>{t('ui:unknown')}</span>
        ) : (
          <span className={styles.strong}>{magnitude.toFixed(1)}</span>
        ),
    },
    {
      id: 'place',
      header: t('preview.place'),
      width: 'minmax(160px, 1fr)',
      cell: ({ place }) => (place === '' ? t('unnamedPlace') : place),
    },
    {
      id: 'distance',
      header: t('preview.distance'),
      width: '122px',
      align: 'end',
      cell: ({ distanceKm }) => (distanceKm === null ? '—' : formatNumber(distanceKm, 1)),
    },
    {
      id: 'concerns',
      header: t('preview.concerns'),
      width: '96px',
      cell: ({ concerns }) => (
        <span className={concerns ? styles.strong : styles.faint}>
          {t(concerns ? 'preview.concerns' : 'preview.concernsNot')}
        </span>
      ),
    },
    {
      id: 'source',
      header: t('preview.source'),
      width: '130px',
      cell: ({ source }) => t(`source.${source}`),
    },
    {
      id: 'outcome',
      header: t('preview.outcome'),
      width: '232px',
      cell: ({ outcome }) => <ToneDot tone={OUTCOME_TONES[outcome]}>{t(`outcome.${outcome}`)}</ToneDot>,
    },
  ];
}
