import { parentPort, workerData } from 'node:worker_threads';
import { StoreDatabase } from '../database/store-database.ts';
import { checkDatabase } from './check-database.ts';

const { databasePath, node } = workerData as { readonly databasePath: string; readonly node: string };
const database = new StoreDatabase(databasePath, { readonly: true });
const result = checkDatabase(database.read, node);
database.close();
parentPort?.postMessage(result);
