import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, 'src/renderer');
const windows = ['console', 'wall', 'recovery'].map(
  (name) => [name, resolve(root, name, 'index.html')] as const,
);

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    // Chromium of the oldest runtime we start on (Electron 42).
    target: 'chrome148',
    modulePreload: { polyfill: false },
    // The CSP allows no data: scripts or fonts, and a local file costs nothing.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 6000,
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(windows.filter(([, file]) => existsSync(file))),
      output: {
        codeSplitting: {
          groups: [
            { name: 'antd', test: /node_modules\/(antd|@rc-component|rc-|@ant-design)/ },
            { name: 'maplibre', test: /node_modules\/maplibre-gl/ },
            {
              name: 'recharts',
              test: /node_modules\/(recharts|victory|d3-|@reduxjs|redux|react-redux|immer|reselect)/,
            },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
          ],
        },
      },
    },
  },
});
