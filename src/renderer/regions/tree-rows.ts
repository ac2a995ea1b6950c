import type { Region } from '#shared/regions/schema.ts';

/** The whole country, above the provinces. */
export const NATION = 'nation';

export interface TreeRow {
  /** A region code, or `NATION`. */
  readonly id: string;
  readonly region: Region | null;
  /** 0 for the two roots: the bureau's own region, and the country. */
  readonly depth: number;
  /** The row it hangs under; null for a root. */
  readonly parentIndex: number | null;
  readonly state: 'leaf' | 'closed' | 'open' | 'reading';
}

interface Tree {
  /** The bureau's own region. */
  readonly own: Region;
  readonly open: ReadonlySet<string>;
  /** What lies below an opened row, as far as it has been read. */
  readonly childrenOf: (id: string) => readonly Region[] | undefined;
}

const TOWNSHIP = 4;

/** The rows of a partly opened tree, from the top down. The bureau's own region stands first, then the country. */
export function treeRows({ own, open, childrenOf }: Tree): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (id: string, region: Region | null, depth: number, parentIndex: number | null) => {
    const children = childrenOf(id);
    // The own region is opened where it stands first, not once more inside its province.
    const isLeaf = (region !== null && region.level >= TOWNSHIP) || (id === own.code && depth > 0);
    const isOpen = open.has(id) && !isLeaf;
    const index = rows.length;
    rows.push({
      id,
      region,
      depth,
      parentIndex,
      state: isLeaf ? 'leaf' : isOpen ? (children === undefined ? 'reading' : 'open') : 'closed',
    });
    if (isOpen) for (const child of children ?? []) add(child.code, child, depth + 1, index);
  };
  add(own.code, own, 0, null);
  add(NATION, null, 0, null);
  return rows;
}

export type TreeMove =
  { readonly type: 'go'; readonly index: number } | { readonly type: 'open' | 'close'; readonly id: string };

/** What a key does on a row: ↑ ↓ move, → opens or goes in, ← closes or goes out. Null for any other key. */
export function treeMove(key: string, rows: readonly TreeRow[], at: number): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const go = (index: number): TreeMove => ({
    type: 'go',
    index: Math.min(rows.length - 1, Math.max(0, index)),
  });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (row.state === 'closed') return { type: 'open', id: row.id };
      return row.state === 'open' && rows[at + 1]?.parentIndex === at ? go(at + 1) : null;
    case 'ArrowLeft':
      if (row.state === 'open' || row.state === 'reading') return { type: 'close', id: row.id };
      return row.parentIndex === null ? null : go(row.parentIndex);
    default:
      return null;
  }
}
