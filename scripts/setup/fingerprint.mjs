import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/**
 * One hash over the names, sizes and times of files: enough to know that nothing was touched, without reading them.
 * @param {string[]} paths  files and folders of the project; a missing one counts as such
 * @param {(path: string) => boolean} isIgnored  path from the project's root, with forward slashes
 */
export function fingerprint(paths, isIgnored) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path, isIgnored);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path @param {(path: string) => boolean} isIgnored */
function addTo(hash, path, isIgnored) {
  if (isIgnored(path)) return;
  const entry = statSync(inProject(path), { throwIfNoEntry: false });
  if (entry?.isDirectory()) {
    for (const name of readdirSync(inProject(path)).sort())
      addTo(hash, join(path, name).replaceAll('\\', '/'), isIgnored);
  } else {
    hash.update(`${path} ${entry?.size ?? -1} ${entry?.mtimeMs ?? -1}\n`);
  }
}
