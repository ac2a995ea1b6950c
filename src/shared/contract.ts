import { changesContract } from './changes/contract.ts';
import { diagnosticsContract } from './diagnostics/contract.ts';
import { earthquakesContract } from './earthquakes/contract.ts';
import { incidentsContract } from './incidents/contract.ts';
import { organisationsContract } from './organisations/contract.ts';
import { peopleContract } from './people/contract.ts';
import { regionsContract } from './regions/contract.ts';
import { reportsContract } from './reports/contract.ts';
import { rulesContract } from './rules/contract.ts';
import { searchContract } from './search/contract.ts';
import { settingsContract } from './settings/contract.ts';
import { setupContract } from './setup/contract.ts';
import { wallControlContract, wallViewContract } from './wall/contract.ts';

/** What a console window can call. */
export const consoleContract = {
  changes: changesContract,
  diagnostics: diagnosticsContract,
  earthquakes: earthquakesContract,
  incidents: incidentsContract,
  organisations: organisationsContract,
  people: peopleContract,
  regions: regionsContract,
  reports: reportsContract,
  rules: rulesContract,
  search: searchContract,
  settings: settingsContract,
  setup: setupContract,
  wall: wallControlContract,
};

/** What a wall window can call: no write is in it. */
export const wallContract = {
  changes: changesContract,
  wall: wallViewContract,
};
