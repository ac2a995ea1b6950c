import type { UserConfig } from 'vite';

/** The window of the bench named list, bundled as the product's windows are. */
export default {
  root: 'bench/list/pages',
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: '../../out/pages',
    emptyOutDir: true,
    target: 'chrome148',
    modulePreload: { polyfill: false },
    sourcemap: true,
  },
} satisfies UserConfig;
