import { statSync } from 'node:fs';
import { implement } from '@orpc/server';
import { bureauEntity, quakeSettingsEntity } from '#shared/settings/schema.ts';
import { settingsContract } from '#shared/settings/contract.ts';
import { settingsError } from '#shared/settings/errors.ts';
import type { WatchedFolder } from '../earthquakes/watch-folder.ts';
import { findPerson } from '../people/people.ts';
import type { StoreContext } from '../store-context.ts';
import { readBureau, readQuakeSettings } from './read-settings.ts';

export function settingsRouter(
  { database, recorder, station, feed }: StoreContext,
  watchedFolder: WatchedFolder,
) {
  const os = implement(settingsContract);
  return os.router({
    get: os.get.handler(() => ({
      bureau: readBureau(database.read),
      quake: readQuakeSettings(database.read),
      station: station.values,
    })),
    saveBureau: os.saveBureau.handler(({ input }) =>
      recorder.record(station.author, ({ db, save }) => {
        const { id, regionCode } = readBureau(db);
        const bureau = { ...input, id, regionCode };
        save(bureauEntity, bureau);
        return bureau;
      }),
    ),
    saveQuake: os.saveQuake.handler(({ input }) =>
      recorder.record(station.author, ({ save }) => {
        const settings = { ...input, id: 'quake' as const };
        save(quakeSettingsEntity, settings);
        return settings;
      }),
    ),
    saveStation: os.saveStation.handler(({ input }) => {
      for (const id of [input.officerId, input.leaderId])
        if (typeof id === 'string' && findPerson(database.read, id) === null)
          throw settingsError('settings/unknown-person', { id });
      const { watchedFolder: folder } = input;
      if (typeof folder === 'string' && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw settingsError('settings/folder-unreachable', { folder });
      const values = station.save(definedOf(input));
      if (folder !== undefined) watchedFolder.follow(folder);
      feed.publish(['station']);
      return values;
    }),
    watchedFolder: os.watchedFolder.handler(() => watchedFolder.state),
  });
}

/** Leaves out what was not given, so that it stays as it is. */
function definedOf<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
