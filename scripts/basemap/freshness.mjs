/** Whether the built base map still matches what it is made from; plain Node, no native module, quick. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceVersions } from './geodata.mjs';

const SCRIPTS = import.meta.dirname;
export const BASEMAP_FOLDER = join(SCRIPTS, '../../resources/basemap');
export const BASEMAP_FILES = ['base.mbtiles', 'regions.sqlite'].map((name) => join(BASEMAP_FOLDER, name));
/** Written last, so that it is absent after a build that was cut off. */
export const BUILD_RECORD = join(BASEMAP_FOLDER, 'build.json');

/** Stands for the build scripts and the versions of the packages they read. */
export function basemapKey() {
  const hash = createHash('sha256');
  for (const name of readdirSync(SCRIPTS).sort()) {
    if (name.endsWith('.mjs')) hash.update(name).update(readFileSync(join(SCRIPTS, name)));
  }
  return hash.update(sourceVersions().join()).digest('hex').slice(0, 16);
}

export function isBasemapFresh() {
  if (![BUILD_RECORD, ...BASEMAP_FILES].every((file) => existsSync(file))) return false;
  return JSON.parse(readFileSync(BUILD_RECORD, 'utf8')).key === basemapKey();
}
