import { useTranslation } from 'react-i18next';
import { magnitudeClass } from '#shared/earthquakes/magnitude-class.ts';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { formatCoordinate } from '#shared/geo/format-coordinate.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { Panel } from '../ui/panel.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import styles from './earthquake-panel.module.css';

interface EarthquakeFactsProps {
  readonly picture: EarthquakePicture;
  readonly onOpenIncident: (incidentId: string) => void;
}

/** 地震参数, as the preferred of its sources gives them. */
export function EarthquakeFacts({ picture, onOpenIncident }: EarthquakeFactsProps) {
  const { t } = useTranslation(['earthquakes', 'ui']);
  const language = useLanguage();
  const { earthquake, incidentId } = picture;
  const { magnitude, magnitudeType, depthKm, place, originAt, source, sourceEventId, reviewed, deleted } =
    earthquake;
  const kind = magnitudeClass(magnitude);
  return (
    <Panel title={t('picture.facts')}>
      <p className={styles.magnitude}>
        <strong>{magnitude === null ? t('unknownMagnitude') : `M${magnitude.toFixed(1)}`}</strong>
        {magnitudeType === null || magnitudeType === 'M' ? null : (
          <span className={styles.small}>{magnitudeType}</span>
        )}
        {kind === null ? null : (
          <span className={styles.tagged}>
            {t(`magnitudeClass.${kind}`)}
            <UnconfirmedMark />
          </span>
        )}
        {deleted ? <span className={styles.faint}>{t('withdrawn')}</span> : null}
      </p>
      <DescriptionList
        items={[
          { term: t('picture.originAt'), value: formatSecond(originAt) },
          { term: t('picture.place'), value: place === '' ? t('unnamedPlace') : place },
          {
            term: t('picture.coordinates'),
            value: formatCoordinate(earthquake, language === 'zh-CN' ? 'chinese' : 'symbol'),
          },
          {
            term: t('picture.depth'),
            value: depthKm === null ? t('ui:unknown') : `${depthKm.toFixed(0)} ${t('unit.km')}`,
          },
          {
            term: t('picture.source'),
            value: `${t(`sourceFull.${source}`)} · ${t(reviewed ? 'status.reviewed' : 'status.automatic')}`,
          },
          { term: t('picture.eventId'), value: sourceEventId },
          {
            term: t('picture.incident'),
            value:
              incidentId === null ? (
                <span className={styles.faint}>{t('picture.noIncident')}</span>
              ) : (
                <button type="button" className={styles.link} onClick={() => onOpenIncident(incidentId)}>
                  {t('action.openIncident')}
                </button>
              ),
          },
        ]}
      />
    </Panel>
  );
}
