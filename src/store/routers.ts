import { changesRouter } from './changes-router.ts';
import { diagnosticsRouter } from './diagnostics/diagnostics-router.ts';
import { earthquakesRouter } from './earthquakes/earthquakes-router.ts';
import type { WatchedFolder } from './earthquakes/watch-folder.ts';
import { incidentsRouter } from './incidents/incidents-router.ts';
import { organisationsRouter } from './organisations/organisations-router.ts';
import { peopleRouter } from './people/people-router.ts';
import { regionsRouter } from './regions/regions-router.ts';
import { reportsRouter } from './reports/reports-router.ts';
import { rulesRouter } from './rules/rules-router.ts';
import { searchRouter } from './search/search-router.ts';
import { settingsRouter } from './settings/settings-router.ts';
import { setupRouter } from './setup/setup-router.ts';
import type { StoreContext } from './store-context.ts';
import { wallControlRouter, wallViewRouter } from './wall/wall-router.ts';

/** Answers the console's contract. */
export const consoleRouter = (store: StoreContext, watchedFolder: WatchedFolder) => ({
  changes: changesRouter(store.feed),
  diagnostics: diagnosticsRouter(store),
  earthquakes: earthquakesRouter(store),
  incidents: incidentsRouter(store),
  organisations: organisationsRouter(store),
  people: peopleRouter(store),
  regions: regionsRouter(store),
  reports: reportsRouter(store),
  rules: rulesRouter(store),
  search: searchRouter(store),
  settings: settingsRouter(store, watchedFolder),
  setup: setupRouter(store),
  wall: wallControlRouter(store),
});

/** Answers the wall's: it reads and watches. */
export const wallRouter = (store: StoreContext) => ({
  changes: changesRouter(store.feed),
  wall: wallViewRouter(store),
});
