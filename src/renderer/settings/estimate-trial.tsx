import { Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  epicentralIntensity,
  intensityRings,
  romanNumeral,
  type IntensityRing,
} from '#shared/earthquakes/intensity.ts';
import { findIntensityModel } from '#shared/earthquakes/intensity-models.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { PlainTable } from '../ui/plain-table.tsx';
import { readNumber, type NumberLimits } from '../ui/read-number.ts';
import { useNumberWords } from '../ui/use-number-words.ts';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './settings.module.css';

const LIMITS: NumberLimits = { min: 0, max: 9 };
const idOf = ({ intensity }: IntensityRing): string => String(intensity);

/** 试算: what the zone on screen makes of a magnitude, stamped as the estimate it is. */
export function EstimateTrial({ zone }: { readonly zone: string | null }) {
  const { t } = useTranslation(['settings', 'ui']);
  const [typed, setTyped] = useState('5.0');
  const id = useId();
  return (
    <section className={styles.trial} aria-label={t('quake.trial')}>
      <header className={styles.trialHead}>
        <strong>{t('quake.trial')}</strong>
        <span className={styles.faint}>{t('quake.trialNote')}</span>
        <label htmlFor={id} className={styles.trialLabel}>
          {t('quake.trialMagnitude')}
        </label>
        <Input
          id={id}
          className={styles.trialField ?? ''}
          value={typed}
          inputMode="decimal"
          autoComplete="off"
          maxLength={10}
          // A figure to try out is not part of the form around it.
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey) event.preventDefault();
          }}
          onChange={(event) => setTyped(event.target.value)}
        />
      </header>
      <div role="status">
        <Rings zone={zone} typed={typed} />
      </div>
      <p className={styles.stamp}>{t('ui:estimate')}</p>
    </section>
  );
}

function Rings({ zone, typed }: { readonly zone: string | null; readonly typed: string }) {
  const { t } = useTranslation('settings');
  const words = useNumberWords();
  const columns = useMemo(
    (): readonly Column<IntensityRing>[] => [
      {
        id: 'ring',
        header: t('quake.ring'),
        width: '',
        cell: ({ intensity }) => t('quake.degree', { degree: romanNumeral(intensity) }),
      },
      {
        id: 'major',
        header: t('quake.semiMajor'),
        width: '',
        align: 'end',
        cell: ({ semiMajorKm }) => formatNumber(semiMajorKm, 1),
      },
      {
        id: 'minor',
        header: t('quake.semiMinor'),
        width: '',
        align: 'end',
        cell: ({ semiMinorKm }) => formatNumber(semiMinorKm, 1),
      },
    ],
    [t],
  );
  const model = zone === null ? null : findIntensityModel(zone);
  if (model === null) return <p className={styles.trialWords}>{t('quake.trialNoZone')}</p>;
  const reading = readNumber(typed, LIMITS);
  if (reading.kind !== 'read')
    return (
      <p className={styles.trialWords}>
        {words(reading.kind === 'refused' ? reading.refusal : 'number', LIMITS)}
      </p>
    );
  const rings = intensityRings(reading.value, model);
  if (rings.length === 0) return <p className={styles.trialWords}>{t('quake.trialNone')}</p>;
  const { value, degree } = epicentralIntensity(reading.value, model);
  return (
    <>
      <p className={styles.trialWords}>
        {t('quake.trialEpicentral', { value: value.toFixed(1), degree: romanNumeral(degree) })}
      </p>
      <PlainTable label={t('quake.trial')} columns={columns} rows={rings} rowKey={idOf} />
    </>
  );
}
