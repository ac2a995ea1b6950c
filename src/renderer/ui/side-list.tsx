import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './side-list.module.css';

interface SideListItem {
  readonly id: string;
  readonly title: string;
  readonly meta?: ReactNode;
  /** A level badge or an icon. */
  readonly lead?: ReactNode;
  readonly tail?: ReactNode;
}

interface SideListProps {
  readonly label: string;
  readonly items: readonly SideListItem[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** A short list beside what it selects (hundreds at most; longer ones are tables). ↑ ↓ Home End select. */
export function SideList({ label, items, selectedId, onSelect }: SideListProps) {
  const listId = useId();
  const idOf = (id: string) => `${listId}-${id}`;

  useEffect(() => {
    const selected = selectedId === null ? null : document.getElementById(`${listId}-${selectedId}`);
    selected?.scrollIntoView({ block: 'nearest' });
  }, [listId, selectedId]);

  const move = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === selectedId);
    const target = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: items.length - 1 }[
      event.key
    ];
    if (target === undefined) return;
    event.preventDefault();
    const next = items[Math.min(target, items.length - 1)];
    if (next !== undefined) onSelect(next.id);
  };
  const hasSelected = items.some(({ id }) => id === selectedId);
  return (
    <div
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={hasSelected && selectedId !== null ? idOf(selectedId) : undefined}
      onKeyDown={move}
    >
      {items.map(({ id, title, meta, lead, tail }) => (
        <div
          key={id}
          id={idOf(id)}
          className={classNames(styles.item, id === selectedId && styles.selected)}
          role="option"
          aria-selected={id === selectedId}
          onClick={() => onSelect(id)}
        >
          <span className={styles.lead}>{lead}</span>
          <span className={styles.title}>{title}</span>
          <span className={styles.tail}>{tail}</span>
          <span className={styles.meta}>{meta}</span>
        </div>
      ))}
    </div>
  );
}
