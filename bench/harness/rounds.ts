import { progress } from './progress.ts';

const DEFAULT_ROUNDS = 5;

/** BENCH_ROUNDS shortens a run during development; a figure to be quoted has five. */
export const ROUNDS = Math.max(1, Number.parseInt(process.env['BENCH_ROUNDS'] ?? '', 10) || DEFAULT_ROUNDS);

interface Turns<Result> {
  /** How often each contender comes in a round: the more often, the more evenly what else the machine does falls on all. */
  readonly perRound: number;
  /** What a contender's turns of one round come to. */
  readonly sum: (turns: readonly Result[]) => Result;
}

/**
 * Has the contenders take turns, another one first each time, and gives what each came to, round by round.
 * @param run the turns are counted from 0 through all rounds
 */
export async function inTurns<Name extends string, Result>(
  names: readonly Name[],
  run: (name: Name, turn: number) => Promise<Result>,
  { perRound, sum }: Turns<Result>,
): Promise<Record<Name, Result[]>> {
  const rounds = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  for (let round = 0; round < ROUNDS; round += 1) {
    const turns = new Map<Name, Result[]>();
    for (let n = 0; n < perRound; n += 1) {
      const turn = round * perRound + n;
      const first = turn % names.length;
      for (const name of [...names.slice(first), ...names.slice(0, first)]) {
        globalThis.gc?.();
        turns.set(name, [...(turns.get(name) ?? []), await run(name, turn)]);
      }
    }
    for (const name of names) rounds[name].push(sum(turns.get(name) ?? []));
    progress(`round ${round + 1} of ${ROUNDS} done`);
  }
  return rounds;
}
