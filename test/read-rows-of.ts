import { join } from 'node:path';
import { StoreDatabase } from '#store/database/store-database.ts';

/** Rows of a data folder's database, read after its program has ended. */
export function readRowsOf<Row>(dataDir: string, sql: string): Row[] {
  const database = new StoreDatabase(join(dataDir, 'shouwang.db'));
  try {
    return database.read.all<Row>(sql);
  } finally {
    database.close();
  }
}
