import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoordinateWords } from '../i18n/use-coordinate-words.ts';
import { Field, type FieldError } from '../ui/field.tsx';
import { readCoordinate } from './coordinate-reading.ts';
import styles from './new-incident.module.css';
import { regionShapeQuery } from '../store-client/shared-queries.ts';
import { useFaultWords } from './use-fault-words.ts';

interface CoordinateFieldProps {
  readonly typed: string;
  readonly regionCode: string | null;
  readonly error: FieldError | undefined;
  readonly onChange: (typed: string) => void;
}

/** Enough digits to see every typed one of ordinary length again; about 1 m. */
const ECHO_DECIMALS = 5;

/** 坐标 in any usual notation, with what was understood of it, and every doubt about it, beside it. */
export function CoordinateField({ typed, regionCode, error, onChange }: CoordinateFieldProps) {
  const { t } = useTranslation('incidents');
  const faultWords = useFaultWords();
  const writePlace = useCoordinateWords();
  const [isLeft, setLeft] = useState(false);
  // Only counties and what lies above have an outline.
  const county = regionCode?.slice(0, 6);
  const shape = useQuery({
    ...regionShapeQuery(county ?? ''),
    enabled: county !== undefined && typed !== '',
  });
  const reading = readCoordinate(typed, shape.data ?? null);
  const refused =
    reading.kind === 'refused' && isLeft
      ? faultWords({ text: `coordinate.${reading.reason}`, rule: 'coordinate' })
      : undefined;

  const hint =
    reading.kind === 'read' ? (
      <span className={reading.doubt === null ? undefined : styles.doubt}>
        {t('form.readAs', { coordinate: writePlace(reading, ECHO_DECIMALS) })}
        {reading.doubt === null ? null : <> · {t(`form.${reading.doubt}`)}</>}
        {reading.doubt === 'looksSwapped' || reading.doubt === 'assumed' ? (
          <Button
            className={styles.swap ?? ''}
            size="small"
            onClick={() => onChange(`${String(reading.lon)}N ${String(reading.lat)}E`)}
          >
            {t('form.swap')}
          </Button>
        ) : null}
      </span>
    ) : (
      t('form.coordinateHint')
    );
  return (
    <Field label={t('field.coordinate')} hint={hint} error={error ?? refused}>
      {(input) => (
        <Input
          {...input}
          value={typed}
          maxLength={200}
          autoComplete="off"
          placeholder={t('form.coordinatePlaceholder')}
          status={input['aria-invalid'] ? 'error' : ''}
          onChange={(event) => {
            setLeft(false);
            onChange(event.target.value);
          }}
          onBlur={() => setLeft(true)}
        />
      )}
    </Field>
  );
}
