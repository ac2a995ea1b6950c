import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { romanNumeral } from '#shared/earthquakes/intensity.ts';
import { findIntensityModel } from '#shared/earthquakes/intensity-models.ts';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { Panel } from '../ui/panel.tsx';
import { PlainTable } from '../ui/plain-table.tsx';
import { UnconfirmedMark } from '../ui/unconfirmed-mark.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './earthquake-panel.module.css';
import { EstimateStamp } from './estimate-stamp.tsx';
import { RingName } from './ring-name.tsx';

type Estimate = NonNullable<EarthquakePicture['estimate']>;
type Ring = Estimate['rings'][number];

const idOf = ({ intensity }: Ring): string => String(intensity);

/** 烈度估算: the rings and what they rest on, always stamped as an estimate. */
export function EstimatePanel({ picture }: { readonly picture: EarthquakePicture }) {
  const { t } = useTranslation('earthquakes');
  const { estimate } = picture;
  const columns = useMemo(() => ringColumns(t, picture), [t, picture]);
  return (
    <Panel title={t('picture.estimate')} isFlush>
      {estimate === null ? (
        <NoEstimate hasMagnitude={picture.earthquake.magnitude !== null} />
      ) : (
        <>
          {estimate.rings.length === 0 ? (
            <p className={styles.words}>{t('picture.noRings')}</p>
          ) : (
            <PlainTable label={t('picture.estimate')} columns={columns} rows={estimate.rings} rowKey={idOf} />
          )}
          <EstimateBasis estimate={estimate} />
        </>
      )}
    </Panel>
  );
}

function NoEstimate({ hasMagnitude }: { readonly hasMagnitude: boolean }) {
  const { t } = useTranslation('earthquakes');
  return <p className={styles.words}>{t(hasMagnitude ? 'picture.noZone' : 'picture.noMagnitude')}</p>;
}

/** The innermost degree, the model and the azimuth: nobody should have to ask where the rings come from. */
function EstimateBasis({ estimate }: { readonly estimate: Estimate }) {
  const { t } = useTranslation('earthquakes');
  const language = useLanguage();
  const { zone, zoneConfirmed, azimuthDeg, epicentralIntensity } = estimate;
  const model = findIntensityModel(zone);
  const isConfirmed = zoneConfirmed && model?.confirmed === true;
  const degree = romanNumeral(Math.min(12, Math.max(1, Math.floor(epicentralIntensity))));
  return (
    <div className={styles.estimate}>
      <EstimateStamp />
      <DescriptionList
        items={[
          {
            term: t('picture.epicentral'),
            value: t('picture.epicentralValue', { value: epicentralIntensity.toFixed(1), degree }),
          },
          {
            term: t('picture.zone'),
            value: (
              <span className={styles.tagged}>
                {model?.name[language === 'zh-CN' ? 'zh' : 'en'] ?? zone}
                {isConfirmed ? null : <UnconfirmedMark />}
                {model?.sigma == null ? null : (
                  <span className={styles.small}>
                    {t('picture.sigma', { value: model.sigma.toFixed(2) })}
                  </span>
                )}
              </span>
            ),
          },
          {
            term: t('picture.azimuth'),
            value: (
              <span className={styles.tagged}>
                {t('picture.azimuthValue', { value: azimuthDeg.toFixed(0) })}
                {zoneConfirmed ? null : <UnconfirmedMark />}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}

function ringColumns(
  t: TFunction<'earthquakes'>,
  { places, placesWithoutCoordinate }: EarthquakePicture,
): readonly Column<Ring>[] {
  return [
    {
      id: 'ring',
      header: t('picture.ring'),
      width: '',
      cell: ({ intensity }) => <RingName intensity={intensity} />,
    },
    {
      id: 'major',
      header: t('picture.semiMajor'),
      width: '',
      align: 'end',
      cell: ({ semiMajorKm }) => formatNumber(semiMajorKm, 1),
    },
    {
      id: 'minor',
      header: t('picture.semiMinor'),
      width: '',
      align: 'end',
      cell: ({ semiMinorKm }) => formatNumber(semiMinorKm, 1),
    },
    {
      id: 'places',
      header: t('picture.townshipCount'),
      width: '',
      align: 'end',
      cell: (ring) => {
        const count = places.filter(({ intensity }) => intensity === ring.intensity).length;
        // A township without a place may lie in any ring, so that a count beside it is only the least there can be.
        return placesWithoutCoordinate.length === 0 ? count : t('picture.atLeast', { count });
      },
    },
  ];
}
