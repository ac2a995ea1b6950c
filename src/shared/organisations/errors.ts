import { errorsOf } from '../kernel/errors.ts';

export type OrganisationErrors = {
  'organisations/not-found': { id: string };
  'organisations/has-children': { name: string; count: number };
  'organisations/circular-parent': { name: string };
};
export const organisationError = errorsOf<OrganisationErrors>();
