import { memo, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import type { Column } from './virtual-table-column.ts';
import styles from './virtual-table.module.css';

interface VirtualTableRowProps<Row> {
  readonly id: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly topPx: number;
  readonly columns: readonly Column<Row>[];
  readonly isActive: boolean;
  readonly onPick: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

function VirtualTableRowView<Row>(props: VirtualTableRowProps<Row>): ReactNode {
  const { id, row, index, topPx, columns, isActive, onPick, onOpen } = props;
  const { t } = useTranslation('ui');
  const style: CSSProperties = { transform: `translateY(${String(topPx)}px)` };
  return (
    <div
      id={id}
      className={classNames(styles.row, isActive && styles.active)}
      style={style}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      onMouseDown={() => onPick(index)}
      onDoubleClick={() => onOpen(index)}
    >
      {columns.map((column, at) => (
        <span
          key={column.id}
          className={classNames(styles.cell, column.align && styles[column.align])}
          role="gridcell"
        >
          {row === undefined ? (
            <span
              className={styles.pending}
              {...(at === 0 ? { role: 'img', 'aria-label': t('table.rowLoading') } : {})}
            />
          ) : (
            column.cell(row)
          )}
        </span>
      ))}
    </div>
  );
}

/** Scrolling renders the table at every frame; a row renders again only when something of its own changed. */
export const VirtualTableRow = memo(VirtualTableRowView) as typeof VirtualTableRowView;
