interface Figure {
  /** Names what is measured, its unit, and the peer, so that it stands alone in the ratio line. */
  readonly metric: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  readonly better: 'more' | 'less';
}

/** What a bench found: one JSON line a figure, and at the end one plain ratio line each, the main figure's last. */
export class Figures {
  readonly #bench: string;
  readonly #ratios: string[] = [];

  constructor(bench: string) {
    this.#bench = bench;
  }

  /** The ratio is above 1 where ours is better. */
  add({ metric, ours, peer, theirs, better }: Figure): void {
    const ratio = short(better === 'more' ? ours / theirs : theirs / ours);
    const line = { bench: this.#bench, metric, ours: short(ours), peer, theirs: short(theirs), ratio };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    this.#ratios.unshift(`ratio ${this.#bench} ${metric} ${ratio}`);
  }

  /** Call once, after the last figure; the first one added is the main figure. */
  end(): void {
    process.stdout.write(`${this.#ratios.join('\n')}\n`);
  }
}

const short = (value: number): number => Number(value.toPrecision(4));
