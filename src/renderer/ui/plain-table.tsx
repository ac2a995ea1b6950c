import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './plain-table.module.css';
import type { Column } from './virtual-table-column.ts';

interface PlainTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The row the table is about, among others like it. */
  readonly isMarked?: (row: Row) => boolean;
}

/** A short table to be read, not worked in: every row is there and can be copied. Long ones are virtual tables. */
export function PlainTable<Row>({ label, columns, rows, rowKey, isMarked }: PlainTableProps<Row>): ReactNode {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, header, align }) => (
              <th key={id} scope="col" className={align && styles[align]}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={classNames(isMarked?.(row) === true && styles.marked)}>
              {columns.map(({ id, align, cell }) => (
                <td key={id} className={align && styles[align]}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
