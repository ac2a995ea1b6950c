import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { UserConfig } from 'vite';

const benches = readdirSync('bench').filter((file) => file.endsWith('.bench.ts'));

/** The benches and the programs they start, bundled as the product's own are: for Electron's Node. */
export default {
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'bench/out/programs',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(benches.map((file) => [basename(file, '.ts'), `bench/${file}`])),
        'list-program': 'bench/list/list-program.ts',
        'echo-process': 'bench/list/echo-process.ts',
        'bare-program': 'bench/start/bare-program.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
} satisfies UserConfig;
