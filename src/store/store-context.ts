import type { Logger } from 'pino';
import type { Clock } from '#shared/kernel/clock.ts';
import type { StoreOptions } from '#shared/process/messages.ts';
import type { ChangeFeed } from './changes.ts';
import type { ReadDb } from './database/handles.ts';
import type { StoreDatabase } from './database/store-database.ts';
import type { CheckResult } from './diagnostics/check-database.ts';
import type { SlowQueries } from './diagnostics/slow-queries.ts';
import type { FeedPlanner } from './earthquakes/plan-feed-text.ts';
import type { RunningImports } from './earthquakes/running-imports.ts';
import type { KeptFiles } from './documents/kept-files.ts';
import type { Station } from './settings/station.ts';
import type { Recorder } from './sync/recorder.ts';
import type { WallState } from './wall/wall-state.ts';

/** Everything the verbs of the store work with, made once in main.ts. */
export interface StoreContext {
  readonly options: StoreOptions;
  readonly database: StoreDatabase;
  /** Read-only reference data: regions and their shapes. */
  readonly regions: ReadDb;
  readonly recorder: Recorder;
  readonly feed: ChangeFeed;
  readonly station: Station;
  readonly wall: WallState;
  readonly files: KeptFiles;
  readonly slowQueries: SlowQueries;
  readonly planFeed: FeedPlanner;
  readonly checkDatabase: () => Promise<CheckResult>;
  readonly runningImports: RunningImports;
  readonly node: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** Has main turn a page into a PDF. */
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
}
