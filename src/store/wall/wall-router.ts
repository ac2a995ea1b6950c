import { implement } from '@orpc/server';
import { wallControlContract, wallViewContract } from '#shared/wall/contract.ts';
import { eventStream } from '../event-stream.ts';
import { readIncident } from '../incidents/incident-queries.ts';
import type { StoreContext } from '../store-context.ts';
import { readSituation } from './read-situation.ts';

export function wallControlRouter({ wall, database, clock }: StoreContext) {
  const os = implement(wallControlContract);
  return os.router({
    scene: os.scene.handler(() => wall.scene),
    showScene: os.showScene.handler(({ input }) => {
      if (input.incidentId !== null) readIncident(database.read, input.incidentId);
      wall.show({ ...input, pushedAt: clock() });
      return wall.scene;
    }),
  });
}

export function wallViewRouter(store: StoreContext) {
  const os = implement(wallViewContract);
  return os.router({
    situation: os.situation.handler(() => readSituation(store)),
    scene: os.scene.handler(() => store.wall.scene),
    watchScene: os.watchScene.handler(async function* ({ signal }) {
      yield store.wall.scene;
      yield* eventStream((listener) => store.wall.listen(listener), signal);
    }),
  });
}
