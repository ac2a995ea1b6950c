import {
  bureauEntity,
  quakeSettingsEntity,
  type Bureau,
  type QuakeSettings,
} from '#shared/settings/schema.ts';
import { settingsError } from '#shared/settings/errors.ts';
import type { ReadDb } from '../database/handles.ts';
import { readOne } from '../sync/read-rows.ts';

/** The bureau of this installation, or null before the first start is done. */
export const findBureau = (db: ReadDb): Bureau | null =>
  readOne(db, bureauEntity, "SELECT * FROM bureau WHERE id = 'bureau'");

export function readBureau(db: ReadDb): Bureau {
  const bureau = findBureau(db);
  if (bureau === null) throw settingsError('settings/not-configured', {});
  return bureau;
}

export function readQuakeSettings(db: ReadDb): QuakeSettings {
  const settings = readOne(db, quakeSettingsEntity, "SELECT * FROM quakeSettings WHERE id = 'quake'");
  if (settings === null) throw settingsError('settings/not-configured', {});
  return settings;
}
