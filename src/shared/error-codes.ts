import type { EarthquakeErrors } from './earthquakes/errors.ts';
import type { IncidentErrors } from './incidents/errors.ts';
import type { OrganisationErrors } from './organisations/errors.ts';
import type { PeopleErrors } from './people/errors.ts';
import type { RegionErrors } from './regions/errors.ts';
import type { ReportErrors } from './reports/errors.ts';
import type { RuleErrors } from './rules/errors.ts';
import type { SettingsErrors } from './settings/errors.ts';
import type { SetupErrors } from './setup/errors.ts';

/** Trouble that belongs to no feature. */
type CommonErrors = {
  /** A bug: logged in full under this id. */
  internal: { logId: string };
  /** What was sent does not fit the contract; `field` is the first thing wrong. */
  'input/invalid': { field: string };
  /** The store went away while the call was under way. Nothing is known of its outcome; asking again is safe. */
  'store/unreachable': Record<string, never>;
  'store/read-only': Record<string, never>;
  'store/disk-full': Record<string, never>;
};

/** Every code the interface must have a text for. */
type ErrorParams = CommonErrors &
  EarthquakeErrors &
  IncidentErrors &
  OrganisationErrors &
  PeopleErrors &
  RegionErrors &
  ReportErrors &
  RuleErrors &
  SettingsErrors &
  SetupErrors;
export type ErrorCode = keyof ErrorParams;
