import { splitAtBlanks } from './blank-positions.ts';
import styles from './blank-text.module.css';

interface BlankTextProps {
  readonly id: string;
  /** Names the field where F8 looks for blanks. */
  readonly fieldKey: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (value: string) => void;
}

/**
 * A text field that grows with its text and shows its blanks 〔 〕. The text is set a second time behind the field,
 * invisible but for the marks; both must wrap alike, so they share every measure.
 */
export function BlankText({
  id,
  fieldKey,
  value,
  isReadOnly,
  isInvalid,
  describedBy,
  onChange,
}: BlankTextProps) {
  return (
    <div className={styles.stack} data-read-only={isReadOnly} data-invalid={isInvalid}>
      <div className={styles.behind} aria-hidden>
        {splitAtBlanks(value).map(({ text, isBlank }, at) => (isBlank ? <mark key={at}>{text}</mark> : text))}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        className={styles.field}
        data-blank-field={fieldKey}
        value={value}
        rows={1}
        readOnly={isReadOnly}
        spellCheck={false}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
