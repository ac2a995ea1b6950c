import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeBundle } from './vite.node.config.ts';

// A worker thread is its own entry, beside main.js: src/store/search/search-worker.ts → out/store/search-worker.js
const workers = readdirSync('src/store', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-worker.ts'))
  .map((file) => [basename(file, '.ts'), join('src/store', file)] as const);

export default nodeBundle({
  root: 'store',
  entries: { main: 'src/store/main.ts', ...Object.fromEntries(workers) },
  format: 'es',
});
