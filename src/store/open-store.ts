import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Clock } from '#shared/kernel/clock.ts';
import { newId } from '#shared/kernel/ids.ts';
import { RESTORED_MARK, type StoreOptions } from '#shared/process/messages.ts';
import { ChangeFeed } from './changes.ts';
import { backUp } from './database/backup.ts';
import { migrate } from './database/migrate.ts';
import { StoreDatabase } from './database/store-database.ts';
import { checkDatabase, type CheckResult } from './diagnostics/check-database.ts';
import { SlowQueries } from './diagnostics/slow-queries.ts';
import { KeptFiles } from './documents/kept-files.ts';
import { planFeedText, type FeedPlanner } from './earthquakes/plan-feed-text.ts';
import { planInWorker } from './earthquakes/plan-in-worker.ts';
import { RunningImports } from './earthquakes/running-imports.ts';
import { runWorker } from './run-worker.ts';
import { nodeIdentity, Station } from './settings/station.ts';
import type { StoreContext } from './store-context.ts';
import { Recorder } from './sync/recorder.ts';
import { WallState } from './wall/wall-state.ts';

interface StoreParts {
  readonly options: StoreOptions;
  readonly clock: Clock;
  readonly log: Logger;
  readonly printToPdf: StoreContext['printToPdf'];
  /** Heavy reading goes to worker threads; they exist only in the built program. */
  readonly useWorkers?: boolean;
}

/** Opens the database of a data folder, brings it to this version, and makes everything the verbs work with. */
export async function openStore({
  options,
  clock,
  log,
  printToPdf,
  useWorkers = false,
}: StoreParts): Promise<StoreContext> {
  const { dataDir, resourcesDir } = options;
  mkdirSync(dataDir, { recursive: true });
  const slowQueries = new SlowQueries(clock, log);
  const database = new StoreDatabase(join(dataDir, 'shouwang.db'), {
    onSlow: (sql, ms) => slowQueries.add(sql, ms),
  });
  await migrate(database, (from) => backUp(database, dataDir, `before-${from}`, clock()));

  const regions = new StoreDatabase(join(resourcesDir, 'basemap/regions.sqlite'), { readonly: true });
  const feed = new ChangeFeed();
  const restored = join(dataDir, RESTORED_MARK);
  const node = nodeIdentity(database, newId, existsSync(restored));
  rmSync(restored, { force: true });
  const planHere: FeedPlanner = (text, now) =>
    Promise.resolve(planFeedText(database.read, regions.read, text, now));
  return {
    options,
    database,
    regions: regions.read,
    recorder: new Recorder({ database, feed, node, clock }),
    feed,
    station: new Station(database),
    wall: new WallState(clock()),
    files: new KeptFiles(dataDir),
    slowQueries,
    planFeed: useWorkers ? planInWorker({ databasePath: database.path, resourcesDir }, planHere) : planHere,
    checkDatabase: () =>
      useWorkers
        ? runWorker<CheckResult>('check-worker', { databasePath: database.path, node })
        : Promise.resolve(checkDatabase(database.read, node)),
    runningImports: new RunningImports(),
    node,
    clock,
    log,
    printToPdf,
  };
}
