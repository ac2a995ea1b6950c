import styles from './new-incident.module.css';

export interface LineOption {
  readonly value: string;
  readonly label: string;
  /** What it belongs to. */
  readonly above: string;
}

/** A line of a list to choose from, with what it belongs to at its end. */
export const optionLine = ({ data: { label, above } }: { readonly data: LineOption }) => (
  <span className={styles.option}>
    {label}
    <span className={styles.above}>{above}</span>
  </span>
);
