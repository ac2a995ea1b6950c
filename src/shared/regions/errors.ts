import { errorsOf } from '../kernel/errors.ts';

export type RegionErrors = {
  'regions/unknown-code': { code: string };
};
export const regionError = errorsOf<RegionErrors>();
