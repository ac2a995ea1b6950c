import { useQueries } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '#shared/regions/schema.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { childRegionsQuery } from './queries.ts';
import styles from './region-tree.module.css';
import { NATION, treeMove, treeRows, type TreeRow } from './tree-rows.ts';

interface RegionTreeProps {
  /** The bureau's own region: the first root, opened. */
  readonly own: Region;
  /** Code of the region looked at; null for the whole country. */
  readonly selected: string | null;
  readonly onSelect: (region: Region | null) => void;
}

const MARKS = { closed: 'right', open: 'down', reading: 'down' } as const;

/** 区划树: what lies below a region is read when it is opened. ↑ ↓ move, → opens, ← closes. */
export function RegionTree({ own, selected, onSelect }: RegionTreeProps) {
  const { t } = useTranslation('regions');
  const treeId = useId();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([own.code]));
  const opened = useMemo(() => [...open], [open]);
  const known = useQueries({
    queries: opened.map((id) => childRegionsQuery(id === NATION ? null : id)),
    combine: (results) => new Map(results.map(({ data }, i) => [opened[i], data])),
  });
  const rows = treeRows({ own, open, childrenOf: (id) => known.get(id) });
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === (selected ?? NATION)),
  );

  const selectedRow = rows[at] === undefined ? undefined : keyOf(rows[at]);
  useEffect(() => {
    if (selectedRow !== undefined)
      document.getElementById(`${treeId}-${selectedRow}`)?.scrollIntoView({ block: 'nearest' });
  }, [treeId, selectedRow]);

  const toggle = (id: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const press = (event: KeyboardEvent) => {
    const move = event.altKey || event.ctrlKey || event.metaKey ? null : treeMove(event.key, rows, at);
    if (move === null) return;
    event.preventDefault();
    if (move.type === 'go') onSelect(rows[move.index]?.region ?? null);
    else toggle(move.id, move.type === 'open');
  };
  return (
    <div
      className={styles.tree}
      role="tree"
      tabIndex={0}
      aria-label={t('tree')}
      aria-activedescendant={`${treeId}-${selectedRow ?? ''}`}
      onKeyDown={press}
    >
      {rows.map((row, i) => (
        <TreeLine
          key={keyOf(row)}
          elementId={`${treeId}-${keyOf(row)}`}
          row={row}
          isSelected={i === at}
          isOwn={row.id === own.code && row.depth === 0}
          onSelect={() => onSelect(row.region)}
          onToggle={() => toggle(row.id, row.state === 'closed')}
        />
      ))}
    </div>
  );
}

/** The own region stands twice once its province is open. */
const keyOf = ({ id, parentIndex }: TreeRow): string => (parentIndex === null ? id : `below ${id}`);

interface TreeLineProps {
  readonly elementId: string;
  readonly row: TreeRow;
  readonly isSelected: boolean;
  readonly isOwn: boolean;
  readonly onSelect: () => void;
  readonly onToggle: () => void;
}

function TreeLine({ elementId, row, isSelected, isOwn, onSelect, onToggle }: TreeLineProps) {
  const { t } = useTranslation('regions');
  const { region, depth, state } = row;
  return (
    <div
      id={elementId}
      className={classNames(styles.row, isSelected && styles.selected)}
      style={{ paddingLeft: 8 + depth * 18 }}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isSelected}
      {...(state === 'leaf' ? {} : { 'aria-expanded': state !== 'closed' })}
      onClick={onSelect}
      onDoubleClick={onToggle}
    >
      {state === 'leaf' ? (
        <span className={styles.mark} />
      ) : (
        <span
          className={styles.mark}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          <Icon name={MARKS[state]} size={14} />
        </span>
      )}
      <span className={styles.name}>{region === null ? t('nation') : region.fullName}</span>
      {isOwn ? <span className={styles.own}>{t('own')}</span> : null}
      {state === 'reading' ? <span className={styles.code}>…</span> : null}
      {region === null ? null : <span className={styles.code}>{region.code}</span>}
    </div>
  );
}
