import { implement } from '@orpc/server';
import { earthquakesContract } from '#shared/earthquakes/contract.ts';
import { eventStream } from '../event-stream.ts';
import { officerName } from '../settings/desk.ts';
import type { StoreContext } from '../store-context.ts';
import { listEarthquakes, listFeedImports } from './earthquake-queries.ts';
import { importFeedText, previewFeedText } from './read-feed.ts';
import { readPicture } from './read-picture.ts';

export function earthquakesRouter(store: StoreContext) {
  const { database, station, runningImports } = store;
  const os = implement(earthquakesContract);
  return os.router({
    list: os.list.handler(({ input }) => listEarthquakes(database.read, input.offset, input.limit)),
    picture: os.picture.handler(({ input }) => readPicture(database.read, input.id)),
    preview: os.preview.handler(({ input }) => previewFeedText(store, input.text)),
    importFeed: os.importFeed.handler(({ input }) => {
      const chosen = new Set(input.incidents);
      return importFeedText(store, {
        ...input,
        author: station.author,
        personName: officerName(store),
        becomesIncident: ({ key }) => chosen.has(key),
      });
    }),
    watchImport: os.watchImport.handler(({ input, signal }) =>
      eventStream((listener) => runningImports.listen(input.id, listener), signal),
    ),
    stopImport: os.stopImport.handler(({ input }) => {
      runningImports.stop(input.id);
      return null;
    }),
    imports: os.imports.handler(() => listFeedImports(database.read)),
  });
}
