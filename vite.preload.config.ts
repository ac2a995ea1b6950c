import { nodeBundle } from './vite.node.config.ts';

// A sandboxed preload can only be CommonJS.
export default nodeBundle({ root: 'preload', entries: { preload: 'src/preload/preload.ts' }, format: 'cjs' });
