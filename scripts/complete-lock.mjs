// node scripts/complete-lock.mjs: run it after npm install has changed package-lock.json. --check only looks.
//
// Tools with a binary a platform list all of them as optional packages. A registry that does not hold every one of
// them makes npm leave those out of the lock, and "npm ci" then refuses the lock as incomplete on every machine.
// What is absent is added here with the version its parent names, and the platform its own name tells.

import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './setup/project.mjs';
import { runScript, say, StepError } from './setup/say.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], dev?: boolean, optionalDependencies?: Record<string, string> }} Entry
 */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

await runScript(async () => {
  const file = inProject('package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const absent = absentOptional(lock.packages);
  if (process.argv.includes('--check') && absent.length > 0) {
    throw new StepError(
      `package-lock.json lacks ${absent.length} optional packages of other platforms, so "npm ci" refuses it.`,
      'run node scripts/complete-lock.mjs.',
    );
  }
  for (const { name, version, isDev } of absent)
    lock.packages[`node_modules/${name}`] = platformEntry(name, version, isDev);
  const { '': project, ...rest } = lock.packages;
  const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en')));
  lock.packages = { '': project, ...sorted };
  if (absent.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(
    absent.length === 0
      ? 'The lock is complete.'
      : `Added ${absent.length} packages of other platforms to the lock.`,
  );
  return 0;
});

/** @param {Record<string, Entry>} packages */
function absentOptional(packages) {
  return Object.values(packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(
        ([name]) =>
          !Object.keys(packages).some(
            (path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
          ),
      )
      .map(([name, version]) => ({ name, version, isDev: parent.dev ?? false })),
  );
}

/** @param {string} name @param {string} version @param {boolean} isDev @returns {Entry} */
function platformEntry(name, version, isDev) {
  const words = name.split(/[/-]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new StepError(
      `The lock lacks the optional package ${name} ${version}, and its name tells no platform.`,
      'run npm install against a registry that holds it.',
    );
  }
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    version,
    cpu: [cpu],
    ...(isDev ? { dev: true } : {}),
    ...(libc === undefined || os !== 'linux' ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  };
}
