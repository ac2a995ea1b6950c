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

interface MetaProps extends RowProps {
  readonly deadlines: IncidentDetail['deadlines'] | undefined;
}

/** Where it stands and since when; how grave it is, and the deadline that runs out first. */
export function IncidentMeta({ incident, suggestion, deadlines }: MetaProps) {
  const { t } = useTranslation('situation');
  const { receivedAt, status, level } = incident;
  const first = deadlines?.[0];
  return (
    <>
      <span className={styles.meta}>
        <IncidentStatus status={status} />
        <span>{t('open.received', { time: formatNear(receivedAt, useNow(MINUTE_MS)) })}</span>
      </span>
      <span className={styles.meta}>
        <span className={styles.words}>
          <LevelWords level={level} suggestion={suggestion} />
        </span>
        <span className={styles.clock}>
          {first === undefined ? null : <Countdown startAt={first.startAt} dueAt={first.dueAt} />}
        </span>
      </span>
    </>
  );
}

/** The level in words, since the badge before the title is bare. */
function LevelWords({ level, suggestion }: Pick<IncidentSummary, 'level'> & Pick<RowProps, 'suggestion'>) {
  const { t } = useTranslation('ui');
  if (level !== null) return <span>{t(`level.incident.${levelKey(level)}`)}</span>;
  if (suggestion?.kind !== 'suggested') return <span>{t('level.pending')}</span>;
  return (
    <>
      <span className={styles.first}>{t('level.pending')}</span>
      <span className={styles.second}>
        {t('level.suggested', { name: t(`level.incident.${levelKey(suggestion.level)}`) })}{' '}
        {suggestion.confirmed ? null : <UnconfirmedMark />}
      </span>
    </>
  );
}
