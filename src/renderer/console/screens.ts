import type { Screen } from './screen.ts';

/** Every screen of the console, in the order of the rail. The first one opens at start. */
export const SCREENS: readonly Screen[] = [];
