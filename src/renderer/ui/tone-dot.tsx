import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tone-dot.module.css';

export type Tone = 'ok' | 'busy' | 'warn' | 'bad' | 'off';

/** Full, half, triangle, cross, ring: the shape says the same as the colour. Drawn in a 10-unit square. */
const MARKS: Readonly<Record<Tone, ReactNode>> = {
  ok: <circle cx={5} cy={5} r={3.6} />,
  busy: (
    <>
      <circle cx={5} cy={5} r={3.4} fill="none" />
      <path d="M5 1.6a3.4 3.4 0 0 1 0 6.8z" />
    </>
  ),
  warn: <path d="M5 1.2 9.2 8.6H.8z" strokeLinejoin="round" strokeWidth={1} />,
  bad: <path d="M1.8 1.8l6.4 6.4M8.2 1.8 1.8 8.2" strokeWidth={2} />,
  off: <circle cx={5} cy={5} r={3.2} fill="none" />,
};

interface ToneDotProps {
  readonly tone: Tone;
  /** The state in words; never left out, since the mark alone says too little. */
  readonly children: ReactNode;
}

export function ToneDot({ tone, children }: ToneDotProps) {
  return (
    <span className={classNames(styles.dot, styles[tone])}>
      <svg className={styles.mark} width={10} height={10} viewBox="0 0 10 10" aria-hidden>
        {MARKS[tone]}
      </svg>
      <span className={styles.word}>{children}</span>
    </span>
  );
}
