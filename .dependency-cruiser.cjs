// Who may import whom: the table of ARCHITECTURE.md, for what the TypeScript projects cannot say.
// test/walls.test.ts plants one fault a rule and expects it to be named.

const testFile = '\\.test\\.tsx?$';
const rendererBase = 'ui|map|charts|i18n|store-client';
const rendererShells = 'console|wall|recovery';

/** A layer rule: product files under `from` may reach our files only under `allowed`. */
function layer(name, comment, from, allowed) {
  return {
    name,
    comment,
    severity: 'error',
    from: { ...from, pathNot: [testFile, ...(from.pathNot ?? [])] },
    to: { path: '^(src|test|e2e|bench|scripts)/', pathNot: allowed },
  };
}

/** A package that only the files under `homes` may import, tests included. */
function confined(name, packages, homes) {
  return {
    name,
    comment: `only ${homes.join(', ')} may import it`,
    severity: 'error',
    from: { pathNot: homes },
    // A package that is not installed has no path, only its name.
    to: { path: packages.map((each) => `(^|node_modules/)(${each})(/|$)`) },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'type imports count too',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'a file nothing imports and that imports nothing',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '-worker\\.ts$', testFile] },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
    {
      name: 'declared-package',
      comment: 'a package that package.json does not name; for types alone, knip looks',
      severity: 'error',
      // The benches have a list of their own beside ours.
      from: { pathNot: '^bench/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-import-of-entry',
      comment: 'a composition root is imported by nobody',
      severity: 'error',
      from: { pathNot: testFile },
      to: { path: ['^src/(main|store|upstream)/main\\.ts$', '^src/preload/preload\\.ts$'] },
    },
    {
      name: 'no-import-of-test',
      comment: 'tests import tests, nobody else does',
      severity: 'error',
      from: { path: '^src/', pathNot: testFile },
      to: { path: [testFile, '^(test|e2e|bench)/'] },
    },

    layer('kernel-alone', 'shared/kernel imports nothing of ours', { path: '^src/shared/kernel/' }, [
      '^src/shared/kernel/',
    ]),
    layer('shared-alone', 'shared imports shared only', { path: '^src/shared/' }, ['^src/shared/']),
    layer(
      'database-on-kernel',
      'store/database imports shared/kernel only',
      { path: '^src/store/database/' },
      ['^src/store/database/', '^src/shared/kernel/'],
    ),
    layer('sync-without-features', 'store/sync never imports a feature', { path: '^src/store/sync/' }, [
      '^src/store/(sync|database)/',
      '^src/store/changes(/|\\.ts$)',
      '^src/shared/',
    ]),
    layer('store-on-shared', 'store imports store and shared only', { path: '^src/store/' }, [
      '^src/(store|shared)/',
    ]),
    layer('main-on-shared', 'main imports shared only', { path: '^src/main/' }, ['^src/(main|shared)/']),
    layer('preload-on-shared', 'preload imports shared only', { path: '^src/preload/' }, [
      '^src/(preload|shared)/',
    ]),
    layer('upstream-on-shared', 'upstream imports shared only', { path: '^src/upstream/' }, [
      '^src/(upstream|shared)/',
    ]),
    layer('renderer-on-shared', 'renderer imports renderer and shared only', { path: '^src/renderer/' }, [
      '^src/(renderer|shared)/',
    ]),
    layer(
      'renderer-features-apart',
      'a view imports its own feature and the base; the shells compose',
      { path: '^src/renderer/([^/]+)/', pathNot: [`^src/renderer/(${rendererBase}|${rendererShells})/`] },
      [`^src/renderer/($1|${rendererBase})/`, '^src/shared/'],
    ),
    layer(
      'renderer-base-below-features',
      'ui, map, charts, i18n and store-client know no feature and no shell',
      { path: `^src/renderer/(${rendererBase})/` },
      [`^src/renderer/(${rendererBase})/`, '^src/shared/'],
    ),
    layer(
      'renderer-shells-apart',
      'a shell does not import another shell',
      { path: `^src/renderer/(${rendererShells})/`, pathNot: [] },
      [`^src/renderer/($1)/`, `^src/renderer/(?!(${rendererShells})/)`, '^src/shared/'],
    ),
    {
      name: 'no-node-in-the-window',
      comment: 'shared runs anywhere and a renderer has no Node',
      severity: 'error',
      from: { path: '^src/(shared|renderer)/', pathNot: testFile },
      to: { dependencyTypes: ['core'] },
    },

    confined(
      'sqlite-in-database',
      ['better-sqlite3', '(node:)?sqlite'],
      ['^src/(store|upstream)/database/', '^src/upstream/log/', '^bench/', '^scripts/basemap/'],
    ),
    confined(
      'electron-in-the-shell',
      ['electron'],
      ['^src/(main|preload)/', '^src/store/main\\.ts$', '^(e2e|bench)/'],
    ),
    confined(
      'maplibre-in-map',
      ['maplibre-gl', '@vis\\.gl/react-maplibre'],
      ['^src/renderer/map/', '^bench/'],
    ),
    confined('recharts-in-charts', ['recharts'], ['^src/renderer/charts/']),
    confined(
      'playwright-in-e2e',
      ['@playwright/test', '@axe-core/playwright', 'playwright', 'playwright-core'],
      ['^e2e/', '^bench/', '^playwright\\.config\\.ts$'],
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^((bench/)?out|dist|bench/node_modules)/' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
    skipAnalysisNotInRules: true,
  },
};
