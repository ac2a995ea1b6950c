import { implement } from '@orpc/server';
import { peopleContract } from '#shared/people/contract.ts';
import type { StoreContext } from '../store-context.ts';
import { listPeople, removePerson, savePerson } from './people.ts';

export function peopleRouter({ database, recorder, station }: StoreContext) {
  const os = implement(peopleContract);
  return os.router({
    list: os.list.handler(() => listPeople(database.read)),
    save: os.save.handler(({ input }) =>
      recorder.record(station.author, (recording) => savePerson(recording, input)),
    ),
    remove: os.remove.handler(({ input }) => {
      const { officerId, leaderId } = station.values;
      recorder.record(station.author, (recording) =>
        removePerson(recording, input.id, [officerId, leaderId]),
      );
      return null;
    }),
  });
}
