import { Button, Input } from 'antd';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MINUTE_MS } from '#shared/kernel/clock.ts';
import { formatMinute, formatSecond, formatWeekday } from '../i18n/format-time.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { classNames } from './class-names.ts';
import { parseTime } from './parse-time.ts';
import styles from './time-field.module.css';

interface TimeFieldProps {
  readonly id?: string;
  /** UTC milliseconds. */
  readonly value: number | null;
  readonly onChange: (at: number | null) => void;
  /** True for what has already happened: a bare time then never lies ahead. */
  readonly leansBack?: boolean;
  readonly 'aria-required'?: boolean;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-describedby'?: string | undefined;
}

const write = (at: number): string => (at % MINUTE_MS === 0 ? formatMinute(at) : formatSecond(at));

/** A Beijing time typed in any usual form; ↑ and ↓ move it by a minute. What was understood is echoed beside it. */
export function TimeField({ value, onChange, leansBack = true, ...input }: TimeFieldProps) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const echoId = useId();
  /** What is being typed; null while the field shows its value. */
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && value === null;

  const take = (text: string) => {
    setTyped(text);
    onChange(parseTime(text, Date.now(), leansBack));
  };
  const set = (at: number) => {
    setTyped(null);
    onChange(at);
  };
  const step = (event: KeyboardEvent) => {
    const minutes = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (minutes === undefined) return;
    event.preventDefault();
    set(value === null ? toMinute(Date.now()) : value + minutes * MINUTE_MS);
  };
  const understood = (at: number) =>
    typed === null ? formatWeekday(at, language) : `${write(at)} ${formatWeekday(at, language)}`;
  return (
    <div className={styles.row}>
      <Input
        {...input}
        className={styles.input ?? ''}
        value={typed ?? (value === null ? '' : write(value))}
        placeholder="2022-06-26 14:00"
        autoComplete="off"
        aria-invalid={isWrong || input['aria-invalid']}
        aria-describedby={[input['aria-describedby'], echoId].filter(Boolean).join(' ')}
        {...(isWrong || input['aria-invalid'] === true ? { status: 'error' as const } : {})}
        onChange={(event) => take(event.target.value)}
        onBlur={() => {
          if (value !== null) setTyped(null);
        }}
        onKeyDown={step}
      />
      <Button tabIndex={-1} onClick={() => set(toMinute(Date.now()))}>
        {t('time.now')}
      </Button>
      <span className={classNames(styles.echo, isWrong && styles.wrong)} id={echoId} aria-live="polite">
        {isWrong ? t('time.wrong') : value === null ? t('time.forms') : understood(value)}
      </span>
    </div>
  );
}

const toMinute = (at: number): number => Math.floor(at / MINUTE_MS) * MINUTE_MS;
