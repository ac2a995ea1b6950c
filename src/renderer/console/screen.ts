import type { ComponentType } from 'react';
import type { TextKey } from '../i18n/text-key.ts';
import type { IconName } from '../ui/icon-paths.ts';

/** 值守, 监测, 基础数据, 展示, 系统: the parts of the rail, in this order. */
export const SCREEN_GROUPS = ['watch', 'monitor', 'base', 'present', 'system'] as const;
type ScreenGroup = (typeof SCREEN_GROUPS)[number];

export interface Screen {
  readonly id: string;
  /** Hash path without parameters, `/incidents`; the component may hold routes of its own below it. */
  readonly path: `/${string}`;
  readonly label: TextKey;
  readonly group: ScreenGroup;
  readonly icon: IconName;
  /** One letter, typed after G. */
  readonly letter: string;
  readonly Component: ComponentType;
}
