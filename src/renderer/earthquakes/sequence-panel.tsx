import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { Panel } from '../ui/panel.tsx';
import { PlainTable } from '../ui/plain-table.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './earthquake-panel.module.css';

type Member = EarthquakePicture['sequence'][number];

const idOf = ({ earthquake }: Member): string => earthquake.id;

/** 地震序列: what shook before and after nearby, and how far from this epicentre. */
export function SequencePanel({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation(['earthquakes', 'ui']);
  const { sequence, earthquake } = picture;
  const latestFirst = useMemo(
    () => sequence.toSorted((a, b) => b.earthquake.originAt - a.earthquake.originAt),
    [sequence],
  );
  const largest = Math.max(...sequence.map(({ earthquake: one }) => one.magnitude ?? -Infinity));
  const columns = useMemo(() => memberColumns(t, earthquake.id), [t, earthquake.id]);
  return (
    <Panel
      className={styles.bounded ?? ''}
      title={t('picture.sequence')}
      note={
        sequence.length > 1
          ? [
              t('list.ofSequence', { count: sequence.length }),
              ...(Number.isFinite(largest) ? [t('picture.largest', { magnitude: largest.toFixed(1) })] : []),
              t('picture.sequenceNote'),
            ].join(' · ')
          : null
      }
      isFlush
    >
      {sequence.length > 1 ? (
        <PlainTable
          label={t('picture.sequence')}
          columns={columns}
          rows={latestFirst}
          rowKey={idOf}
          isMarked={({ earthquake: one }) => one.id === earthquake.id}
        />
      ) : (
        <p className={styles.words}>{t('picture.sequenceAlone')}</p>
      )}
    </Panel>
  );
}

function memberColumns(t: TFunction<['earthquakes', 'ui']>, shownId: string): readonly Column<Member>[] {
  return [
    {
      id: 'originAt',
      header: t('picture.originAt'),
      width: '',
      cell: ({ earthquake: one }) => formatSecond(one.originAt),
    },
    {
      id: 'magnitude',
      header: t('picture.magnitude'),
      width: '',
      align: 'end',
      cell: ({ earthquake: one }) => (
        <span className={styles.strong}>
          {one.magnitude === null ? t('ui:unknown') : one.magnitude.toFixed(1)}
        </span>
      ),
    },
    {
      id: 'distance',
      header: t('picture.distance'),
      width: '',
      align: 'end',
      cell: ({ earthquake: one, distanceKm }) => (one.id === shownId ? '—' : formatNumber(distanceKm, 1)),
    },
    { id: 'place', header: t('picture.place'), width: '', cell: ({ earthquake: one }) => one.place },
    {
      id: 'open',
      header: t('ui:show'),
      width: '',
      cell: ({ earthquake: one }) =>
        one.id === shownId ? (
          <span className={styles.faint}>{t('picture.thisOne')}</span>
        ) : (
          <Link className={styles.link} to={`/earthquakes/${one.id}`}>
            {t('ui:show')}
          </Link>
        ),
    },
  ];
}
