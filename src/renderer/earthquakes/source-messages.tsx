import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { formatCoordinate } from '#shared/geo/format-coordinate.ts';
import { formatMinute, formatSecond } from '../i18n/format-time.ts';
import { Panel } from '../ui/panel.tsx';
import { PlainTable } from '../ui/plain-table.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './earthquake-panel.module.css';

type Message = EarthquakePicture['messages'][number];

const idOf = ({ source, sourceEventId, at }: Message): string => `${source} ${sourceEventId} ${String(at)}`;

/** 来源消息: every word of every source, beside each other; nothing is averaged. */
export function SourceMessages({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation(['earthquakes', 'ui']);
  const { messages, earthquake } = picture;
  const columns = useMemo(() => messageColumns(t), [t]);
  return (
    <Panel title={t('picture.messages')} note={t('picture.messagesNote')} isFlush>
      <PlainTable
        label={t('picture.messages')}
        columns={columns}
        rows={messages}
        rowKey={idOf}
        isMarked={({ source, sourceEventId }) =>
          messages.length > 1 && source === earthquake.source && sourceEventId === earthquake.sourceEventId
        }
      />
    </Panel>
  );
}

function messageColumns(t: TFunction<['earthquakes', 'ui']>): readonly Column<Message>[] {
  return [
    { id: 'source', header: t('list.source'), width: '', cell: ({ source }) => t(`source.${source}`) },
    {
      id: 'originAt',
      header: t('picture.originAt'),
      width: '',
      cell: ({ originAt }) => formatSecond(originAt),
    },
    {
      id: 'magnitude',
      header: t('picture.magnitude'),
      width: '',
      align: 'end',
      cell: ({ magnitude }) => (magnitude === null ? t('ui:unknown') : magnitude.toFixed(1)),
    },
    {
      id: 'coordinates',
      header: t('picture.coordinates'),
      width: '',
      cell: (message) => formatCoordinate(message, 'symbol'),
    },
    { id: 'receivedAt', header: t('picture.receivedAt'), width: '', cell: ({ at }) => formatMinute(at) },
    {
      id: 'eventId',
      header: t('picture.eventId'),
      width: '',
      cell: ({ sourceEventId }) => <span className={styles.small}>{sourceEventId}</span>,
    },
  ];
}
