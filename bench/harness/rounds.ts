import { progress } from './progress.ts';

const DEFAULT_ROUNDS = 5;

/** BENCH_ROUNDS shortens a run during development; a figure to be quoted has five. */
export const ROUNDS = Math.max(1, Number.parseInt(process.env['BENCH_ROUNDS'] ?? '', 10) || DEFAULT_ROUNDS);

/**
 * Runs every contender once a round, one after the other, another one first in each round,
 * so that whatever the machine does meanwhile falls on all of them alike.
 */
export async function inTurns<Name extends string, Result>(
  contenders: Readonly<Record<Name, (round: number) => Result | Promise<Result>>>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contenders) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      globalThis.gc?.();
      const result = await contenders[name](round);
      results[name].push(result);
      progress(`round ${round + 1} of ${ROUNDS}, ${name}: ${JSON.stringify(result)}`);
    }
  }
  return results;
}
