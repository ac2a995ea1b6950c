import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { StoreDatabase } from '../database/store-database.ts';
import { planFeedText } from './plan-feed-text.ts';
import type { PlanningJob } from './plan-in-worker.ts';

const { databasePath, resourcesDir, text, now } = workerData as PlanningJob;
const database = new StoreDatabase(databasePath, { readonly: true });
const regions = new StoreDatabase(join(resourcesDir, 'basemap/regions.sqlite'), { readonly: true });
const plan = planFeedText(database.read, regions.read, text, now);
database.close();
regions.close();
parentPort?.postMessage(plan);
