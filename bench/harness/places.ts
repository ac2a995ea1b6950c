import { join, resolve } from 'node:path';

/** The benches run from their bundles in bench/out/programs. */
export const projectRoot = resolve(import.meta.dirname, '../../..');

export const inProject = (...parts: string[]): string => join(projectRoot, ...parts);
export const inBenchOut = (...parts: string[]): string => inProject('bench/out', ...parts);
