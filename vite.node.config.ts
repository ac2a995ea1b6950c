import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

interface NodeBundle {
  readonly root: 'main' | 'store' | 'preload';
  readonly entries: Readonly<Record<string, string>>;
  readonly format: 'es' | 'cjs';
}

/** One bundle for Electron's Node: everything inside, except Electron itself and the native SQLite module. */
export function nodeBundle(bundle: NodeBundle): UserConfig {
  const isEs = bundle.format === 'es';
  return defineConfig({
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: `out/${bundle.root}`,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: { ...bundle.entries },
        output: {
          format: bundle.format,
          entryFileNames: isEs ? '[name].js' : '[name].cjs',
          chunkFileNames: isEs ? '[name]-[hash].js' : '[name]-[hash].cjs',
          // A sandboxed preload cannot load a second file.
          ...(isEs ? {} : { codeSplitting: false }),
        },
      },
    },
  });
}
