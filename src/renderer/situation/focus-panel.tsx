import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import type { IncidentDetail } from '#shared/incidents/contract.ts';
import { formatMinute, formatSecond } from '../i18n/format-time.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { useCoordinateWords } from '../i18n/use-coordinate-words.ts';
import { Countdown } from '../ui/countdown.tsx';
import { DescriptionList, type Description } from '../ui/description-list.tsx';
import { IncidentLevel } from '../ui/incident-level.tsx';
import { IncidentStatus } from '../ui/incident-status.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import styles from './focus-panel.module.css';
import { RingPlaces } from './ring-places.tsx';
import { SequenceLine } from './sequence-line.tsx';

interface FocusPanelProps {
  readonly detail: IncidentDetail;
  /** null for anything but an earthquake, and while it is being read. */
  readonly picture: EarthquakePicture | null;
  /** What can be done with it, at the foot. */
  readonly children: ReactNode;
}

/** The incident that is looked at: what it is, how grave, what is due, and for an earthquake who lies in its rings. */
export function FocusPanel({ detail, picture, children }: FocusPanelProps) {
  const { t } = useTranslation(['situation', 'earthquakes', 'ui']);
  const say = useBilingual();
  const { incident, suggestion, deadlines } = detail;
  const [next] = deadlines;
  return (
    <section className={styles.panel} aria-label={t('focus.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{incident.title}</h2>
        <div className={styles.marks}>
          <IncidentLevel level={incident.level} suggestion={suggestion} size={20} />
          <IncidentStatus status={incident.status} />
        </div>
        {next === undefined ? null : (
          <div className={styles.marks}>
            <span className={styles.faint}>{say(next.name)}</span>
            <Countdown startAt={next.startAt} dueAt={next.dueAt} />
            {next.confirmed ? null : <UnconfirmedMark />}
          </div>
        )}
      </header>
      {/* Longer than the window at times, and then scrolled by keys like everything else. */}
      <div className={styles.body} tabIndex={0}>
        <div className={styles.part}>
          <DescriptionList items={useFacts(detail, picture)} />
          {picture === null ? null : <SequenceLine picture={picture} />}
        </div>
        {picture === null ? null : <RingPlaces picture={picture} />}
      </div>
      <footer className={styles.foot}>{children}</footer>
    </section>
  );
}

function useFacts({ incident }: IncidentDetail, picture: EarthquakePicture | null): Description[] {
  const { t } = useTranslation(['situation', 'earthquakes', 'ui']);
  const writePlace = useCoordinateWords();
  const { lon, lat } = incident;
  if (picture !== null) {
    const { originAt, magnitude, magnitudeType, depthKm, source, reviewed, deleted } = picture.earthquake;
    const how = deleted ? 'focus.deleted' : reviewed ? 'focus.reviewed' : 'focus.automatic';
    return [
      { term: t('focus.occurred'), value: formatSecond(originAt) },
      { term: t('focus.epicentre'), value: writePlace(picture.earthquake) },
      {
        term: t('focus.magnitude'),
        value: magnitude === null ? t('ui:unknown') : `${magnitudeType ?? 'M'}${magnitude.toFixed(1)}`,
      },
      { term: t('focus.depth'), value: depthKm === null ? t('ui:unknown') : `${String(depthKm)} km` },
      { term: t('focus.source'), value: `${t(`earthquakes:sourceFull.${source}`)} · ${t(how)}` },
    ];
  }
  return [
    { term: t('focus.occurred'), value: formatMinute(incident.occurredAt) },
    { term: t('focus.received'), value: formatMinute(incident.receivedAt) },
    { term: t('focus.place'), value: incident.place },
    {
      term: t('focus.coordinate'),
      value: lon === null || lat === null ? t('focus.noCoordinate') : writePlace({ lon, lat }),
    },
    { term: t('focus.source'), value: incident.source },
  ];
}
