import { readdirSync, readFileSync } from 'node:fs';

const NONE = { pssMb: 0, rssMb: 0 };

/**
 * Memory of a process and all it has started, in megabytes (10^6 bytes). PSS counts a page that several
 * processes share once in all, RSS once in each; the first is what a machine must have. 0 where there is no /proc.
 */
export function readMemory(pid: number): { pssMb: number; rssMb: number } {
  if (process.platform !== 'linux') return NONE;
  return treeOf(pid)
    .map(memoryOf)
    .reduce((sum, one) => ({ pssMb: sum.pssMb + one.pssMb, rssMb: sum.rssMb + one.rssMb }), NONE);
}

function treeOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const tree = [root];
  for (const pid of tree)
    tree.push(...parents.filter(({ parent }) => parent === pid).map((each) => each.pid));
  return tree;
}

function parentOf(pid: string): number {
  // The name in the second field may hold spaces and brackets; the parent is the second field after it.
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
}

function memoryOf(pid: number): typeof NONE {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  const field = (name: string) =>
    (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) * 1_024) / 1e6;
  return { pssMb: field('Pss'), rssMb: field('Rss') };
}

/** A process may end while it is being looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
