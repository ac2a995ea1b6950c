// npm run bench -- write list start: measures us against our peers, one run a name; see bench/README.md.

import { readdirSync } from 'node:fs';
import { build, bundle } from './build.mjs';
import { setUp } from './setup.mjs';
import { run } from './setup/child.mjs';
import { installPackages } from './setup/packages.mjs';
import { inProject, projectRoot } from './setup/project.mjs';
import { runScript, say, StepError } from './setup/say.mjs';

await runScript(async () => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !allNames().includes(name));
  if (names.length === 0 || unknown.length > 0) {
    const what =
      names.length === 0 ? 'No benchmark was named.' : `There is no benchmark named ${unknown.join(', ')}.`;
    throw new StepError(
      what,
      `choose from: ${allNames().join(', ')}; for example: npm run bench -- ${allNames()[0] ?? 'write'}`,
    );
  }
  const machine = await setUp({ window: true });
  try {
    await installPackages(inProject('bench'));
    await build(machine);
    await bundle(machine, ['bench/vite.programs.config.ts', 'bench/vite.pages.config.ts']);
    return await runAll(machine, names);
  } finally {
    machine.close();
  }
});

/** One after the other: two at once would measure each other. @param {import('./setup.mjs').Machine} machine @param {string[]} names */
async function runAll(machine, names) {
  const failed = [];
  for (const name of names) {
    say(`Benchmark ${name}`);
    const args = ['--expose-gc', inProject('bench', 'out', 'programs', `${name}.bench.js`)];
    const result = await run(machine.runtime.executable, args, {
      cwd: projectRoot,
      env: machine.nodeEnv,
      live: true,
    });
    if (result.code !== 0) failed.push(name);
  }
  if (failed.length === 0) return 0;
  throw new StepError(
    `These benchmarks did not end well: ${failed.join(', ')}.`,
    'see their messages above.',
  );
}

function allNames() {
  return readdirSync(inProject('bench')).flatMap((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? []);
}
