import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { tableKeyTarget } from './table-key-target.ts';
import { useDensity } from './use-density.ts';
import type { Column, TableSort } from './virtual-table-column.ts';
import { VirtualTableHead } from './virtual-table-head.tsx';
import { findMovedRow, keepPlace, placeOf } from './virtual-table-place.ts';
import { VirtualTableRow } from './virtual-table-row.tsx';
import styles from './virtual-table.module.css';

const HEAD_PX = 35;
const ROW_PX = { normal: 36, compact: 30 } as const;
const OVERSCAN = 8;
/** How far from its old line a row is looked for after rows came in above it. */
const MOVED_REACH = 200;

interface VirtualTableProps<Row> {
  readonly label: string;
  /** Stable between renders, or every row renders again. */
  readonly columns: readonly Column<Row>[];
  readonly rowCount: number;
  /** undefined while the page of that row is not here; a new function whenever the rows have changed. */
  readonly getRow: (index: number) => Row | undefined;
  readonly rowKey: (row: Row) => string;
  /** The rows on screen and a few around them, both included; called when they change. */
  readonly onRangeNeeded?: (first: number, last: number) => void;
  /** Enter or a double click. */
  readonly onOpen?: (row: Row) => void;
  /** The row the operator has come to. */
  readonly onActive?: (row: Row) => void;
  readonly sort?: TableSort;
  readonly onSort?: (sort: TableSort) => void;
  /** Names list and filter; the place is kept under it while the window lives. */
  readonly placeKey?: string;
  /** Below this the table scrolls sideways. */
  readonly minWidthPx?: number;
  readonly empty: ReactNode;
}

/** Any number of rows, of which only those on screen exist. ↑ ↓ PgUp PgDn Home End move, Enter opens. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>): ReactNode {
  const { label, columns, rowCount, getRow, rowKey, onRangeNeeded, onOpen, onActive, sort, onSort, empty } =
    props;
  const { placeKey = null, minWidthPx } = props;
  const rowPx = ROW_PX[useDensity()];
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [place] = useState(() => placeOf(placeKey));
  const [activeIndex, setActiveIndex] = useState(place.activeIndex);
  const activeKey = useRef(place.activeKey);

  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: OVERSCAN,
    scrollMargin: HEAD_PX,
    scrollPaddingStart: HEAD_PX,
    initialOffset: place.offsetPx,
    useFlushSync: false,
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowPx]);

  // The kept place can be taken again only once the rows are known.
  const hasRows = rowCount > 0;
  useLayoutEffect(() => {
    if (hasRows && scroller.current !== null) scroller.current.scrollTop = place.offsetPx;
  }, [hasRows, place]);

  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= first) onRangeNeeded?.(first, last);
  }, [first, last, onRangeNeeded]);

  const keyAt = useCallback(
    (index: number): string | null => {
      const row = getRow(index);
      return row === undefined ? null : rowKey(row);
    },
    [getRow, rowKey],
  );

  // Rows that come in above must not move what the operator is reading.
  useLayoutEffect(() => {
    const key = keyAt(activeIndex);
    if (key === null || key === activeKey.current) return;
    const movedTo =
      activeKey.current === null ? null : findMovedRow(activeKey.current, activeIndex, keyAt, MOVED_REACH);
    if (movedTo === null) {
      activeKey.current = key;
      return;
    }
    setActiveIndex(movedTo);
    if (scroller.current !== null && scroller.current.scrollTop > 0) {
      scroller.current.scrollTop += (movedTo - activeIndex) * rowPx;
    }
  }, [activeIndex, keyAt, rowPx]);

  const activeRow = getRow(activeIndex);
  const activeRowKey = activeRow === undefined ? null : rowKey(activeRow);
  const tellActive = useRef(() => {});
  useEffect(() => {
    tellActive.current = () => {
      if (activeRow !== undefined) onActive?.(activeRow);
    };
  });
  useEffect(() => tellActive.current(), [activeRowKey]);

  useEffect(
    () => () => {
      keepPlace(placeKey, {
        activeIndex,
        activeKey: activeKey.current,
        offsetPx: virtualizer.scrollOffset ?? 0,
      });
    },
    [placeKey, activeIndex, virtualizer],
  );

  const pick = useCallback((index: number) => {
    activeKey.current = null;
    setActiveIndex(index);
  }, []);
  const open = useCallback(
    (index: number) => {
      const row = getRow(index);
      if (row !== undefined) onOpen?.(row);
    },
    [getRow, onOpen],
  );

  const style = {
    '--tracks': columns.map(({ width }) => width).join(' '),
    '--min-width': minWidthPx === undefined ? '100%' : `${String(minWidthPx)}px`,
  } as CSSProperties;
  return (
    <div
      ref={scroller}
      className={styles.table}
      style={style}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-activedescendant={
        activeIndex >= first && activeIndex <= last ? `${gridId}-${String(activeIndex)}` : undefined
      }
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          open(activeIndex);
          return;
        }
        const pageRows = Math.max(1, Math.floor((event.currentTarget.clientHeight - HEAD_PX) / rowPx) - 1);
        const target = tableKeyTarget(event.key, activeIndex, rowCount, pageRows);
        if (target === null) return;
        event.preventDefault();
        pick(target);
        virtualizer.scrollToIndex(target, { align: 'auto' });
      }}
    >
      <VirtualTableHead columns={columns} sort={sort} onSort={onSort} />
      {rowCount === 0 ? (
        <div className={styles.empty}>{empty}</div>
      ) : (
        <div className={styles.body} role="rowgroup" style={{ height: rowCount * rowPx }}>
          {items.map(({ index, start }) => (
            <VirtualTableRow
              key={index}
              id={`${gridId}-${String(index)}`}
              row={getRow(index)}
              index={index}
              topPx={start - HEAD_PX}
              columns={columns}
              isActive={index === activeIndex}
              onPick={pick}
              onOpen={open}
            />
          ))}
        </div>
      )}
    </div>
  );
}
