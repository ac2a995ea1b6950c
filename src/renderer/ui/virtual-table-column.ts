import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** One grid track: `120px`, `minmax(200px, 1fr)`. */
  readonly width: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly isSortable?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface TableSort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}
