import { nodeBundle } from './vite.node.config.ts';

export default nodeBundle({ root: 'main', entries: { main: 'src/main/main.ts' }, format: 'es' });
