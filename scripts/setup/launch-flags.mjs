import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './child.mjs';
import { warn } from './say.mjs';

/** Drawing by the processor, where there is no graphics card to draw with. @param {boolean} isDisplayVirtual */
export function graphicsFlags(isDisplayVirtual) {
  const hasNoCard = process.platform === 'linux' && !existsSync('/dev/dri');
  return isDisplayVirtual || hasNoCard ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : [];
}

/** Chromium's sandbox stays on; only where the system makes it impossible is it left out, and said so. @param {string} dist */
export function sandboxFlags(dist) {
  const obstacle = sandboxObstacle(dist);
  if (obstacle === undefined) return [];
  warn(`The Chromium sandbox is off for this run: ${obstacle}. Users' machines keep it on.`);
  return ['--no-sandbox'];
}

/** @param {string} dist */
function sandboxObstacle(dist) {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return 'Chromium refuses it to root, as in a container';
  const canMakeNamespaces = ask('unshare', ['--user', '--map-root-user', '--net', 'true']) !== undefined;
  if (canMakeNamespaces || hasSetuidSandbox(dist)) return undefined;
  return 'this system lets no ordinary user make namespaces, and chrome-sandbox is not setuid root';
}

/** @param {string} dist */
function hasSetuidSandbox(dist) {
  const file = statSync(join(dist, 'chrome-sandbox'), { throwIfNoEntry: false });
  return file !== undefined && file.uid === 0 && (file.mode & 0o4000) !== 0;
}
