import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '#shared/regions/schema.ts';
import { classNames } from '../ui/class-names.ts';
import type { FieldError } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import styles from './bureau-choice.module.css';

interface BureauChoiceProps {
  readonly bureaus: readonly { readonly region: Region; readonly bureauName: string }[];
  readonly chosen: string | null;
  readonly error: FieldError | undefined;
  readonly onChoose: (regionCode: string, bureauName: string) => void;
}

/** The example bureaus, one digit each; digits count wherever the focus is, except in a text. */
export function BureauChoice({ bureaus, chosen, error, onChoose }: BureauChoiceProps) {
  const { t } = useTranslation('setup');
  const group = useRef<HTMLDivElement>(null);
  const isListed = bureaus.length > 0;

  useEffect(() => {
    if (isListed) group.current?.querySelector<HTMLInputElement>('input')?.focus();
  }, [isListed]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const bureau = bureaus[Number(event.key) - 1];
      if (bureau === undefined || event.ctrlKey || event.altKey || event.metaKey || isText(event.target))
        return;
      event.preventDefault();
      onChoose(bureau.region.code, bureau.bureauName);
      group.current?.querySelector<HTMLInputElement>(`input[value="${bureau.region.code}"]`)?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [bureaus, onChoose]);

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('demoBureaus')}</legend>
      <div ref={group} className={styles.list} role="radiogroup" aria-label={t('demoBureaus')}>
        {bureaus.map(({ region, bureauName }, i) => (
          <label
            key={region.code}
            className={classNames(styles.bureau, region.code === chosen && styles.chosen)}
          >
            <input
              type="radio"
              name="bureau"
              className={styles.radio}
              value={region.code}
              checked={region.code === chosen}
              aria-invalid={error !== undefined && i === 0}
              onChange={() => onChoose(region.code, bureauName)}
            />
            <KeyHint keys={String(i + 1)} />
            <span className={styles.name}>{bureauName}</span>
            <span className={styles.region}>{region.fullName}</span>
            <span className={styles.code}>{region.code}</span>
          </label>
        ))}
      </div>
      {error === undefined ? null : (
        <p className={styles.error} role="alert">
          <Icon name="warning" size={14} />
          {error.text}
        </p>
      )}
    </fieldset>
  );
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea');
