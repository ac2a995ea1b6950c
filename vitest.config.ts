import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
    // A renderer test that needs a document names it: // @vitest-environment happy-dom
    environment: 'node',
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Schedules and texts are written for one zone; a test must not depend on the machine's.
    env: { TZ: 'Asia/Shanghai' },
  },
});
