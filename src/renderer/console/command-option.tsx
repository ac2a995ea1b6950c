import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import styles from './command-bar.module.css';
import type { Command } from './command.ts';

interface CommandOptionProps {
  readonly id: string;
  readonly command: Command;
  readonly marked: readonly number[];
  /** Begins a part of the list. */
  readonly heading: string | null;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

export function CommandOption({
  id,
  command,
  marked,
  heading,
  isChosen,
  onPoint,
  onRun,
}: CommandOptionProps) {
  const { t } = useTranslation('shell');
  const text = useText();
  const line = useRef<HTMLDivElement>(null);
  const { label, subject, icon = 'right', keys, kind, isDisabled = false } = command;
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <>
      {heading === null ? null : (
        <div className={styles.group} role="presentation">
          {heading}
        </div>
      )}
      <div
        ref={line}
        id={id}
        className={classNames(styles.item, isChosen && styles.chosen, isDisabled && styles.disabled)}
        role="option"
        aria-selected={isChosen}
        aria-disabled={isDisabled}
        onMouseMove={onPoint}
        onClick={onRun}
      >
        <Icon name={icon} />
        <span className={styles.label}>
          {[...text(label)].map((character, i) =>
            marked.includes(i) ? <mark key={i}>{character}</mark> : character,
          )}
        </span>
        <span className={styles.subject}>{isDisabled ? t('command.unavailable') : subject}</span>
        <span className={styles.kind}>{t(`command.kind.${kind}`)}</span>
        <span className={styles.keys}>{keys === undefined ? null : <KeyHint keys={keys} />}</span>
      </div>
    </>
  );
}
