declare const reading: unique symbol;
declare const writing: unique symbol;

export type SqlValue = null | number | bigint | string | Uint8Array;
export type SqlParams = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/** Reads only: a statement that would write is refused when it is prepared. */
export interface ReadDb {
  readonly [reading]: true;
  all<Row>(sql: string, params?: SqlParams): Row[];
  get<Row>(sql: string, params?: SqlParams): Row | undefined;
}

/** Exists only inside a transaction, so a write outside one does not compile. */
export interface WriteDb extends ReadDb {
  readonly [writing]: true;
  run(sql: string, params?: SqlParams): void;
  /** Runs one INSERT and gives the rowid of its row. */
  insert(sql: string, params?: SqlParams): number;
}
