import { errorsOf } from '../kernel/errors.ts';

export type PeopleErrors = {
  'people/not-found': { id: string };
  'people/on-duty': { name: string };
};
export const peopleError = errorsOf<PeopleErrors>();
