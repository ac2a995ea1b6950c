import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// A rule that never speaks may be a rule that cannot: each one meets a planted fault in a tree laid out like ours.

const project = join(import.meta.dirname, '..');
const roots = ['shared', 'store', 'main', 'preload', 'renderer'];

/** A tree without faults, which every plant leans on. */
const soundTree = {
  'src/shared/kernel/clock.ts': "export const clock = 'clock';\n",
  'src/shared/duty/shift.ts': "import { clock } from '../kernel/clock.ts';\nexport const shift = clock;\n",
  'src/shared/duty/shift.test.ts': "import { shift } from './shift.ts';\nexport const tested = shift;\n",
  'src/store/database/open.ts':
    "import Database from 'better-sqlite3';\nimport { clock } from '#shared/kernel/clock.ts';\nexport const open = (): boolean => new Database(clock).open;\n",
  'src/store/sync/recorder.ts': "import { open } from '../database/open.ts';\nexport const record = open;\n",
  'src/store/duty/start-shift.ts':
    "import { record } from '../sync/recorder.ts';\nexport const startShift = record;\n",
  'src/store/main.ts': "import { startShift } from './duty/start-shift.ts';\nstartShift();\n",
  'src/main/main.ts':
    "import { app } from 'electron';\nimport { clock } from '#shared/kernel/clock.ts';\napp.setName(clock);\n",
  'src/preload/preload.ts':
    "import { contextBridge } from 'electron';\nimport { clock } from '#shared/kernel/clock.ts';\ncontextBridge.exposeInMainWorld('clock', clock);\n",
  'src/renderer/ui/panel.ts':
    "import { clock } from '#shared/kernel/clock.ts';\nexport const panel = clock;\n",
  'src/renderer/duty/roster.ts': "import { panel } from '../ui/panel.ts';\nexport const roster = panel;\n",
  'src/renderer/console/console.ts':
    "import { roster } from '../duty/roster.ts';\nimport { shift } from '#shared/duty/shift.ts';\nexport const shell = [roster, shift];\n",
  'src/renderer/wall/wall.ts': "import { roster } from '../duty/roster.ts';\nexport const shell = roster;\n",
  'test/builders/shift.ts': "export const builtShift = 'shift';\n",
  'e2e/duty.spec.ts': "import { test } from '@playwright/test';\ntest('duty', () => undefined);\n",
};

interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
}

const layerPlants: readonly Plant[] = [
  { rule: 'no-cycle', file: 'src/shared/kernel/looped.ts', imports: './looping.ts' },
  { rule: 'resolvable', file: 'src/shared/lost/lost.ts', imports: './nowhere.ts' },
  { rule: 'declared-package', file: 'src/renderer/ui/undeclared.ts', imports: 'scheduler' },
  { rule: 'no-import-of-entry', file: 'src/store/duty/entry.ts', imports: '../main.ts' },
  { rule: 'no-import-of-test', file: 'src/shared/duty/leans-on-test.ts', imports: './shift.test.ts' },
  {
    rule: 'no-import-of-test',
    file: 'src/store/duty/leans-on-builder.ts',
    imports: '#test/builders/shift.ts',
  },
  { rule: 'kernel-alone', file: 'src/shared/kernel/knows-duty.ts', imports: '../duty/shift.ts' },
  { rule: 'shared-alone', file: 'src/shared/duty/knows-store.ts', imports: '#store/duty/start-shift.ts' },
  { rule: 'database-on-kernel', file: 'src/store/database/knows-duty.ts', imports: '#shared/duty/shift.ts' },
  { rule: 'sync-without-features', file: 'src/store/sync/knows-duty.ts', imports: '../duty/start-shift.ts' },
  { rule: 'store-on-shared', file: 'src/store/duty/knows-renderer.ts', imports: '#renderer/ui/panel.ts' },
  { rule: 'main-on-shared', file: 'src/main/knows-store.ts', imports: '#store/duty/start-shift.ts' },
  { rule: 'preload-on-shared', file: 'src/preload/knows-main.ts', imports: '../main/knows-store.ts' },
  { rule: 'upstream-on-shared', file: 'src/upstream/knows-store.ts', imports: '#store/database/open.ts' },
  {
    rule: 'renderer-on-shared',
    file: 'src/renderer/ui/knows-store.ts',
    imports: '#store/duty/start-shift.ts',
  },
  {
    rule: 'renderer-features-apart',
    file: 'src/renderer/reports/knows-duty.ts',
    imports: '../duty/roster.ts',
  },
  {
    rule: 'renderer-features-apart',
    file: 'src/renderer/reports/knows-shell.ts',
    imports: '../wall/wall.ts',
  },
  {
    rule: 'renderer-base-below-features',
    file: 'src/renderer/ui/knows-duty.ts',
    imports: '../duty/roster.ts',
  },
  { rule: 'renderer-shells-apart', file: 'src/renderer/console/knows-wall.ts', imports: '../wall/wall.ts' },
  { rule: 'no-node-in-the-window', file: 'src/renderer/duty/reads-files.ts', imports: 'node:fs' },
  { rule: 'no-node-in-the-window', file: 'src/shared/duty/reads-files.ts', imports: 'node:fs' },
  { rule: 'sqlite-in-database', file: 'src/store/duty/opens-itself.ts', imports: 'better-sqlite3' },
  { rule: 'sqlite-in-database', file: 'src/store/duty/opens-other.ts', imports: 'node:sqlite' },
  { rule: 'electron-in-the-shell', file: 'src/store/duty/knows-electron.ts', imports: 'electron' },
  { rule: 'maplibre-in-map', file: 'src/renderer/duty/draws-map.ts', imports: 'maplibre-gl' },
  { rule: 'recharts-in-charts', file: 'src/renderer/duty/draws-chart.ts', imports: 'recharts' },
  { rule: 'playwright-in-e2e', file: 'src/store/duty/drives.test.ts', imports: '@playwright/test' },
];

const typePlants = [
  { file: 'src/shared/duty/uses-window.ts', code: 'export const width = window.innerWidth;\n' },
  { file: 'src/shared/duty/uses-process.ts', code: 'export const platform = process.platform;\n' },
  { file: 'src/store/duty/uses-document.ts', code: 'export const title = document.title;\n' },
  { file: 'src/renderer/duty/uses-process.ts', code: 'export const platform = process.platform;\n' },
  {
    file: 'src/renderer/duty/uses-store.ts',
    code: "import { startShift } from '#store/duty/start-shift.ts';\nexport const start = startShift;\n",
  },
  {
    file: 'src/main/uses-store.ts',
    code: "import { startShift } from '#store/duty/start-shift.ts';\nexport const start = startShift;\n",
  },
  {
    file: 'src/preload/uses-renderer.ts',
    code: "import { panel } from '#renderer/ui/panel.ts';\nexport const bridged = panel;\n",
  },
  {
    file: 'src/shared/duty/wrong.test.ts',
    code: "import { shift } from './shift.ts';\nexport const wrong: number = shift;\n",
  },
] as const;

const lintPlants = [
  { rule: 'no-floating-promises', code: 'export function go(): void {\n  Promise.resolve(1);\n}\n' },
  { rule: 'no-explicit-any', code: 'export function go(value: any): string {\n  return String(value);\n}\n' },
  { rule: 'no-default-export', code: 'export default 1;\n' },
  { rule: 'no-unused-vars', code: 'const unused = 1;\nexport const used = 2;\n' },
  { rule: 'no-barrel-file', code: "export * from './shift.ts';\n" },
  {
    rule: 'switch-exhaustiveness-check',
    code: "export function go(side: 'a' | 'b'): void {\n  switch (side) {\n    case 'a':\n      throw new Error(side);\n  }\n}\n",
  },
  { rule: 'max-lines', code: `${'// a line\n'.repeat(400)}export const long = 1;\n` },
] as const;

type PlantedFile = readonly [path: string, text: string];

const folders: string[] = [];

/** A temporary project with the sound tree, our settings and our packages. */
function plantTree(files: readonly PlantedFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'shouwang-walls-'));
  folders.push(folder);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const settings = [
    'package.json',
    'tsconfig.base.json',
    '.dependency-cruiser.cjs',
    '.oxlintrc.json',
    'knip.json',
  ];
  const projects = [...roots.map((root) => `src/${root}/tsconfig.json`), 'test/tsconfig.json'];
  for (const file of [...settings, ...projects]) cpSync(join(project, file), join(folder, file));
  for (const [path, text] of [...Object.entries(soundTree), ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function runTool(folder: string, tool: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules', tool), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, output: stdout + stderr };
}

function cruise(folder: string): string[] {
  const { output } = runTool(
    folder,
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config=.dependency-cruiser.cjs',
    '--output-type=json',
    'src',
    'test',
    'e2e',
  );
  const report: unknown = JSON.parse(output);
  const { violations } = (report as { summary: { violations: { from: string; rule: { name: string } }[] } })
    .summary;
  return violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

function lint(folder: string): string {
  return runTool(folder, 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--format', 'unix', 'src')
    .output;
}

function typeCheck(folder: string): string {
  return runTool(folder, '@typescript/native/bin/tsc', '--build', '--pretty', 'false', 'test').output;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('layers', () => {
  let found: string[] = [];
  beforeAll(() => {
    const planted = layerPlants.map(({ file, imports }): PlantedFile => [
      file,
      `import * as it from '${imports}';\nexport const used = it;\n`,
    ]);
    found = cruise(
      plantTree([
        ...planted,
        [
          'src/shared/kernel/looping.ts',
          "import { used } from './looped.ts';\nexport const looping = used;\n",
        ],
        ['src/shared/duty/alone.ts', 'export const alone = 1;\n'],
      ]),
    );
  });

  test('a sound tree has no fault', () => {
    expect(cruise(plantTree([]))).toEqual([]);
  });

  test.each(layerPlants)('$rule speaks for $file', ({ rule, file }) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  test('no-orphan speaks for a file nobody imports', () => {
    expect(found).toContain('no-orphan: src/shared/duty/alone.ts');
  });

  test('every rule of the settings has a plant', () => {
    const planted = new Set([...layerPlants.map(({ rule }) => rule), 'no-orphan']);
    expect([...planted].toSorted()).toEqual(ruleNames().toSorted());
  });
});

describe('types', () => {
  let found = '';
  beforeAll(() => {
    found = typeCheck(plantTree(typePlants.map(({ file, code }) => [file, code])));
  });

  test('a sound tree has no fault', () => {
    expect(typeCheck(plantTree([]))).toBe('');
  });

  test.each(typePlants)('$file does not compile', ({ file }) => {
    expect(found).toContain(`${file}(`);
  });
});

describe('lint', () => {
  let found: string[] = [];
  beforeAll(() => {
    found = lint(plantTree(lintPlants.map(({ rule, code }) => [`src/shared/duty/${rule}.ts`, code]))).split(
      '\n',
    );
  });

  test('a sound tree has no fault', () => {
    expect(lint(plantTree([]))).not.toContain('Error/');
  });

  test.each(lintPlants)('$rule speaks', ({ rule }) => {
    expect(found.filter((line) => line.includes(`/${rule}.ts:`) && line.includes(`(${rule})`))).toHaveLength(
      1,
    );
  });
});

test('a dead export is named', () => {
  const folder = plantTree([
    ['src/shared/kernel/clock.ts', "export const clock = 'clock';\nexport const stopped = 'stopped';\n"],
  ]);
  // Its parser reserves a buffer larger than Electron's memory cage, so it runs on the machine's Node.
  const { stdout } = spawnSync(
    'node',
    [join(project, 'node_modules/knip/bin/knip.js'), '--no-progress', '--include', 'exports'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect(stdout).toContain('stopped');
  expect(stdout).not.toContain('panel');
});

function ruleNames(): string[] {
  const print =
    "process.stdout.write(JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map((rule) => rule.name)))";
  const { stdout } = spawnSync(process.execPath, ['-e', print], { cwd: project, encoding: 'utf8' });
  return JSON.parse(stdout) as string[];
}
