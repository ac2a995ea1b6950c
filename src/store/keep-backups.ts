import { HOUR_MS } from '#shared/kernel/clock.ts';
import { backUp, isBackupDue } from './database/backup.ts';
import { findBureau } from './settings/read-settings.ts';
import type { StoreContext } from './store-context.ts';

/** A copy of the database once a day, the first one as soon as there is something worth keeping. */
export function keepBackups(store: StoreContext): void {
  const { database, feed, clock, log, options } = store;
  let running = false;
  const look = async () => {
    if (running || findBureau(database.read) === null || !isBackupDue(options.dataDir, clock())) return;
    running = true;
    try {
      await backUp(database, options.dataDir, 'daily', clock());
    } catch (error) {
      log.error({ err: error }, 'the daily backup failed');
    } finally {
      running = false;
    }
  };
  feed.listen(({ entities }) => {
    if (entities.includes('bureau')) void look();
  });
  setInterval(() => void look(), HOUR_MS);
  void look();
}
