import Database from 'better-sqlite3';
import type { ReadDb, SqlParams, WriteDb } from './handles.ts';

/** What the product needs of an SQLite driver. A second driver (a source build, node:sqlite) stands in here. */
type Driver = InstanceType<typeof Database>;
type Statement = ReturnType<Driver['prepare']>;

export interface OpenOptions {
  readonly readonly?: boolean;
  /** Told of every statement that took longer than SLOW_MS. */
  readonly onSlow?: (sql: string, ms: number) => void;
}

const SLOW_MS = 40;

/** One connection: statements prepared once, reads apart from writes, slow ones reported. */
export class StoreDatabase {
  readonly path: string;
  readonly read: ReadDb;
  readonly #driver: Driver;
  readonly #write: WriteDb;
  readonly #statements = new Map<string, Statement>();
  readonly #onSlow: OpenOptions['onSlow'];

  constructor(path: string, options: OpenOptions = {}) {
    this.path = path;
    this.#onSlow = options.onSlow;
    this.#driver = new Database(path, { readonly: options.readonly === true });
    this.#driver.pragma('busy_timeout = 5000');
    this.#driver.pragma('trusted_schema = OFF');
    if (options.readonly !== true) {
      this.#driver.pragma('journal_mode = WAL');
      // FULL: a commit that was acknowledged survives a power cut, not only a crash of the program.
      this.#driver.pragma('synchronous = FULL');
      this.#driver.pragma('foreign_keys = ON');
      // Up to 16 MB of journal: a checkpoint stands in the way of fewer commits.
      this.#driver.pragma('wal_autocheckpoint = 4000');
    }
    const read = {
      all: (sql: string, params: SqlParams = []) => this.#timed(sql, () => this.#reader(sql).all(params)),
      get: (sql: string, params: SqlParams = []) => this.#timed(sql, () => this.#reader(sql).get(params)),
    };
    // The brands exist for the compiler alone.
    this.read = read as unknown as ReadDb;
    this.#write = {
      all: (sql: string, params: SqlParams = []) => this.#timed(sql, () => this.#statement(sql).all(params)),
      get: (sql: string, params: SqlParams = []) => this.#timed(sql, () => this.#statement(sql).get(params)),
      run: (sql: string, params: SqlParams = []) => this.#timed(sql, () => this.#statement(sql).run(params)),
      insert: (sql: string, params: SqlParams = []) =>
        Number(this.#timed(sql, () => this.#statement(sql).run(params)).lastInsertRowid),
    } as unknown as WriteDb;
  }

  /** Runs `work` in one immediate transaction: all of it is durable when this returns, or none of it. */
  transaction<T>(work: (db: WriteDb) => T): T {
    return this.#driver.transaction(() => work(this.#write)).immediate();
  }

  /** Schema changes only: several statements without parameters, inside a transaction. */
  executeScript(_db: WriteDb, script: string): void {
    this.#driver.exec(script);
  }

  pragma(name: string): unknown {
    return this.#driver.pragma(name, { simple: true });
  }

  /** A consistent copy while others write. */
  async backup(target: string): Promise<void> {
    await this.#driver.backup(target);
  }

  close(): void {
    this.#statements.clear();
    this.#driver.close();
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#driver.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #reader(sql: string): Statement {
    const statement = this.#statement(sql);
    if (!statement.readonly) throw new Error(`a read handle may not run: ${sql}`);
    return statement;
  }

  #timed<T>(sql: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    const ms = performance.now() - start;
    if (ms > SLOW_MS) this.#onSlow?.(sql, ms);
    return result;
  }
}
