import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { formatNear } from '../i18n/format-time.ts';
import { classNames } from '../ui/class-names.ts';
import { IncidentStatus } from '../ui/incident-status.tsx';
import { LevelBadge } from '../ui/level-badge.tsx';
import { useNow } from '../ui/now.ts';
import styles from './incidents-tile.module.css';
import { pageOf, TURN_EVERY_MS } from './page-of.ts';
import { Tile, type DataState } from './tile.tsx';

/** In font sizes of the smallest text, as in the stylesheets: one line, and the head and foot of the tile. */
const ROW_EM = 4.4;
const AROUND_EM = 5.6;

interface IncidentsTileProps {
  readonly incidents: readonly IncidentSummary[];
  readonly total: number;
  readonly focusId: string | null;
  readonly columns: 1 | 2;
  /** Height it may take, in font sizes of the smallest text. */
  readonly roomEm: number;
  readonly data: DataState;
}

/** What is open in the bureau's area, the newest first; what does not fit is turned over slowly. */
export function IncidentsTile({ incidents, total, focusId, columns, roomEm, data }: IncidentsTileProps) {
  const { t } = useTranslation('wall');
  const rows = Math.max(1, Math.floor((roomEm - AROUND_EM) / ROW_EM));
  const { items, page, pages } = pageOf(incidents, rows * columns, useNow(TURN_EVERY_MS));
  const unlisted = total - incidents.length;
  return (
    <Tile title={total === 0 ? t('open.none') : t('open.title', { count: total })} data={data}>
      <ul className={styles.list} style={{ '--columns': columns } as CSSProperties}>
        {items.map((incident) => (
          <IncidentLine key={incident.id} incident={incident} isFocus={incident.id === focusId} />
        ))}
      </ul>
      {pages < 2 && unlisted === 0 ? null : (
        <p className={styles.foot}>
          {unlisted === 0 ? null : <span>{t('open.more', { count: unlisted })}</span>}
          {pages < 2 ? null : <span>{t('open.page', { page: page + 1, pages })}</span>}
        </p>
      )}
    </Tile>
  );
}

function IncidentLine({
  incident,
  isFocus,
}: {
  readonly incident: IncidentSummary;
  readonly isFocus: boolean;
}) {
  const { t } = useTranslation(['wall', 'ui']);
  const now = useNow(TURN_EVERY_MS);
  const { level, title, status, occurredAt } = incident;
  return (
    <li className={classNames(styles.incident, isFocus && styles.focus)}>
      {level === null ? (
        <span className={styles.pending} role="img" aria-label={t('ui:level.pending')} />
      ) : (
        <LevelBadge level={level} kind="incident" isBare />
      )}
      <p className={styles.title}>{title}</p>
      <p className={styles.meta}>
        <IncidentStatus status={status} />
        <span>{t('open.at', { time: formatNear(occurredAt, now) })}</span>
      </p>
    </li>
  );
}
