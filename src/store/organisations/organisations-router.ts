import { implement } from '@orpc/server';
import { organisationsContract } from '#shared/organisations/contract.ts';
import type { StoreContext } from '../store-context.ts';
import { listOrganisations, removeOrganisation, saveOrganisation } from './organisations.ts';

export function organisationsRouter({ database, recorder, station }: StoreContext) {
  const os = implement(organisationsContract);
  return os.router({
    list: os.list.handler(() => listOrganisations(database.read)),
    save: os.save.handler(({ input }) =>
      recorder.record(station.author, (recording) => saveOrganisation(recording, input)),
    ),
    remove: os.remove.handler(({ input }) => {
      recorder.record(station.author, (recording) => removeOrganisation(recording, input.id));
      return null;
    }),
  });
}
