// npm run screens: takes the pictures of docs/screens again, from the real program.

import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { run } from './setup/child.mjs';
import { inProject, projectRoot } from './setup/project.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  const machine = await setUp({ window: true, tests: true });
  try {
    await build(machine);
    const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
    const args = [playwright, 'test', '--config', 'playwright.screens.config.ts'];
    const result = await run(machine.runtime.executable, args, {
      cwd: projectRoot,
      env: machine.nodeEnv,
      live: true,
    });
    return result.code;
  } finally {
    machine.close();
  }
});
