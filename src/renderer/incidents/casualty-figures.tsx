import { useTranslation } from 'react-i18next';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { formatNumber } from '../i18n/format-number.ts';
import styles from './casualty-figures.module.css';
import { PEOPLE_FIELDS } from './incident-draft.ts';

const FEN_PER_WAN = 1_000_000;

/** Seven figures that share one source and one time; what nobody has said is unknown, never zero. */
export function CasualtyFigures({ incident }: { readonly incident: IncidentSummary }) {
  const { t } = useTranslation('incidents');
  const { source, receivedAt, lossFen } = incident;
  return (
    <div className={styles.figures}>
      <dl className={styles.row}>
        {PEOPLE_FIELDS.map((field) => (
          <Figure
            key={field}
            name={t(`figure.${field}`)}
            value={incident[field]}
            unit={t('figure.people', { count: incident[field] ?? 0 })}
          />
        ))}
        <Figure
          name={t('figure.loss')}
          value={lossFen === null ? null : lossFen / FEN_PER_WAN}
          unit={t('figure.wan')}
        />
      </dl>
      <p className={styles.origin}>{t('figure.origin', { source, at: receivedAt })}</p>
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
}

function Figure({ name, value, unit }: FigureProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        {value === null ? (
          <span className={styles.unknown}>{t('unknown')}</span>
        ) : (
          <>
            {formatNumber(value, Number.isInteger(value) ? 0 : 2)}
            <span className={styles.unit}>{unit}</span>
          </>
        )}
      </dd>
    </div>
  );
}
