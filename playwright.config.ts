import { defineConfig } from '@playwright/test';

// The runner itself runs on Electron's Node; what its workers launch must be the program with its windows.
if (process.env['TEST_WORKER_INDEX'] !== undefined) delete process.env['ELECTRON_RUN_AS_NODE'];

export default defineConfig({
  testDir: 'e2e',
  // The stores' own configurations map packages to their types, which must not be loaded as code.
  tsconfig: './e2e/tsconfig.json',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
});
