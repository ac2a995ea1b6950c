import { Fragment } from 'react';
import styles from './key-hint.module.css';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '↵',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** Shows keys as written in a registry: `Alt+1` held together, `g t` one after the other. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.hint}>
      {keys.split(/[ +]/).map((key, i) => (
        <Fragment key={`${key}${String(i)}`}>
          <kbd className={styles.key}>{SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
