import type { Level } from './level-shape.ts';

/** 告警 needs an answer; 来电 and 指令 too; 通知 is only read. */
export type BannerKind = 'alarm' | 'call' | 'order' | 'notice';

interface BannerAnswer {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export interface Banner {
  readonly id: string;
  readonly kind: BannerKind;
  /** The level of the warning behind an alarm, where it has one. */
  readonly level: Level | null;
  readonly title: string;
  readonly detail: string | null;
  /** UTC milliseconds. */
  readonly at: number;
  /** Banners of one group are shown as one once they are many: sensors of one river, shocks of one sequence. */
  readonly groupKey: string | null;
  /** Answering stops the sound; the banner stays while its state does. */
  readonly answered: { readonly by: string; readonly at: number } | null;
  readonly isEscalated: boolean;
  /** The first is the one Enter takes. A notice has none, or only ways to look. */
  readonly answers: readonly BannerAnswer[];
  /** Only a notice can be put away. */
  readonly dismiss: (() => void) | null;
}
