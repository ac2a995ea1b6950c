import { useTranslation } from 'react-i18next';
import { MINUTE_MS } from '#shared/kernel/clock.ts';
import type { IncidentDetail, IncidentSummary } from '#shared/incidents/contract.ts';
import { formatNear } from '../i18n/format-time.ts';
import { Countdown } from '../ui/countdown.tsx';
import { Icon } from '../ui/icon.tsx';
import { IncidentStatus } from '../ui/incident-status.tsx';
import { LevelBadge } from '../ui/level-badge.tsx';
import { levelKey } from '../ui/level-shape.ts';
import { useNow } from '../ui/now.ts';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import styles from './incident-row.module.css';

interface RowProps {
  readonly incident: IncidentSummary;
  /** undefined while it is being read. */
  readonly suggestion: IncidentDetail['suggestion'] | undefined;
}

/** The badge of a confirmed level, the drawn one of a suggestion, or the mark of an incident with neither. */
export function IncidentLead({ incident: { level }, suggestion }: RowProps) {
  if (level !== null) return <LevelBadge level={level} kind="incident" isBare size={26} />;
  if (suggestion?.kind === 'suggested')
    return <LevelBadge level={suggestion.level} kind="incident" isSuggested isBare size={26} />;
  return (
    <span className={styles.open}>
      <Icon name="incident" size={22} />
    </span>
  );
}

/** The deadline that runs out first. */
export function IncidentClock({ deadlines }: { readonly deadlines: IncidentDetail['deadlines'] | undefined }) {
  const first = deadlines?.[0];
  return first === undefined ? null : <Countdown startAt={first.startAt} dueAt={first.dueAt} />;
}

export function IncidentMeta({ incident, suggestion }: RowProps) {
  const { t } = useTranslation('situation');
  const { receivedAt, status, level } = incident;
  return (
    <>
      <span className={styles.meta}>
        <IncidentStatus status={status} />
        <span>{t('open.received', { time: formatNear(receivedAt, useNow(MINUTE_MS)) })}</span>
      </span>
      {level === null ? <OpenLevel suggestion={suggestion} /> : null}
    </>
  );
}

/** 级别待定, with what the rules suggest in words; the badge before the title is drawn, not filled. */
function OpenLevel({ suggestion }: Pick<RowProps, 'suggestion'>) {
  const { t } = useTranslation('ui');
  return (
    <span className={styles.meta}>
      <span>{t('level.pending')}</span>
      {suggestion?.kind === 'suggested' ? (
        <span>
          {t('level.suggested', { name: t(`level.incident.${levelKey(suggestion.level)}`) })}{' '}
          {suggestion.confirmed ? null : <UnconfirmedMark />}
        </span>
      ) : null}
    </span>
  );
}
