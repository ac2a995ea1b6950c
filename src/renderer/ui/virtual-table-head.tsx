import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { Column, TableSort } from './virtual-table-column.ts';
import styles from './virtual-table.module.css';

interface VirtualTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
}

export function VirtualTableHead<Row>({ columns, sort, onSort }: VirtualTableHeadProps<Row>): ReactNode {
  return (
    <div className={styles.head} role="rowgroup">
      <div className={styles.headRow} role="row" aria-rowindex={1}>
        {columns.map(({ id, header, align, isSortable }) => {
          const direction = sort?.columnId === id ? sort.direction : null;
          const turned = direction === 'descending' ? 'ascending' : 'descending';
          return (
            <span
              key={id}
              className={classNames(styles.header, align && styles[align])}
              role="columnheader"
              aria-sort={isSortable ? (direction ?? 'none') : undefined}
            >
              {isSortable && onSort !== undefined ? (
                <button
                  type="button"
                  className={classNames(styles.sort, direction !== null && styles.sorted)}
                  onClick={() => onSort({ columnId: id, direction: turned })}
                >
                  {header}
                  {direction === null ? null : (
                    <Icon name={direction === 'ascending' ? 'up' : 'down'} size={12} />
                  )}
                </button>
              ) : (
                header
              )}
            </span>
          );
        })}
      </div>
    </div>
  );
}
