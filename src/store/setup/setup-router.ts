import { implement } from '@orpc/server';
import { setupContract } from '#shared/setup/contract.ts';
import { readRegion } from '../regions/region-book.ts';
import { findBureau } from '../settings/read-settings.ts';
import type { StoreContext } from '../store-context.ts';
import { chooseBureau } from './choose-bureau.ts';
import { DEMO_BUREAUS } from './demo-bureaus.ts';

export function setupRouter({ options, database, regions, recorder, station, feed }: StoreContext) {
  const os = implement(setupContract);
  return os.router({
    state: os.state.handler(() => ({
      configured: findBureau(database.read) !== null,
      appVersion: options.appVersion,
    })),
    demoBureaus: os.demoBureaus.handler(() =>
      DEMO_BUREAUS.map(({ regionCode, bureauName, source }) => ({
        region: readRegion(regions, regionCode),
        bureauName,
        source,
      })),
    ),
    chooseBureau: os.chooseBureau.handler(({ input }) => {
      const desk = recorder.record('system', (recording) => chooseBureau(recording, regions, input));
      station.save(desk);
      feed.publish(['station']);
      return null;
    }),
  });
}
