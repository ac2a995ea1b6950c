import { errorsOf } from '../kernel/errors.ts';

export type SetupErrors = {
  'setup/already-done': { name: string };
  'setup/same-person': { name: string };
};
export const setupError = errorsOf<SetupErrors>();
