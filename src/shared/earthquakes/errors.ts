import { errorsOf } from '../kernel/errors.ts';

export type EarthquakeErrors = {
  'earthquakes/not-found': { id: string };
};
export const earthquakeError = errorsOf<EarthquakeErrors>();
