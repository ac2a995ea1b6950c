import type { TFunction } from 'i18next';
import type { FeedImport } from '#shared/earthquakes/entities.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { ToneDot } from '../ui/tone-dot.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import { countRefused, fileReason } from './count-refused.ts';
import styles from './earthquakes.module.css';

const SHOWN_HASH = 12;

/** The columns of the history of imports. */
export function importColumns(t: TFunction<'earthquakes'>): readonly Column<FeedImport>[] {
  const count = (id: 'added' | 'updated' | 'duplicates' | 'incidents'): Column<FeedImport> => ({
    id,
    header: t(`imports.${id}`),
    width: '78px',
    align: 'end',
    cell: (row) => (row[id] === 0 ? <span className={styles.faint}>0</span> : row[id]),
  });
  return [
    { id: 'at', header: t('imports.at'), width: '168px', cell: ({ at }) => formatSecond(at) },
    {
      id: 'name',
      header: t('imports.name'),
      width: 'minmax(180px, 1fr)',
      cell: ({ name }) => <span title={name}>{name}</span>,
    },
    {
      id: 'origin',
      header: t('imports.origin'),
      width: '108px',
      cell: ({ origin }) => t(`imports.originName.${origin}`),
    },
    {
      id: 'result',
      header: t('imports.result'),
      width: '190px',
      cell: ({ refusal }) =>
        refusal === null ? (
          <ToneDot tone="ok">{t('imports.read')}</ToneDot>
        ) : (
          <ToneDot tone="bad">
            {t('imports.whole')}：{t(`refusal.${fileReason(refusal)}.happened`)}
          </ToneDot>
        ),
    },
    count('added'),
    count('updated'),
    count('duplicates'),
    count('incidents'),
    {
      id: 'refused',
      header: t('imports.refused'),
      width: '84px',
      align: 'end',
      cell: ({ refused }) =>
        refused.length === 0 ? (
          <span className={styles.faint}>0</span>
        ) : (
          <span
            title={countRefused(refused)
              .map(({ reason, count: n }) =>
                t('refused.byReason', { reason: t(`refused.reason.${reason}`), count: n }),
              )
              .join('\n')}
          >
            {refused.length}
          </span>
        ),
    },
    {
      id: 'hash',
      header: t('imports.hash'),
      width: '124px',
      cell: ({ sha256 }) => (
        <span className={styles.faint} title={sha256}>
          {sha256.slice(0, SHOWN_HASH)}
        </span>
      ),
    },
  ];
}
