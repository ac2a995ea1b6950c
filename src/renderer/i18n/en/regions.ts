import type { TextsLike } from '../texts-like.ts';
import type { regions as chinese } from '../zh-CN/regions.ts';

export const regions: TextsLike<typeof chinese> = {
  screen: 'Areas and organisations',
  tree: 'Regions',
  nation: 'China',
  own: 'own',
  source: 'Counties and above: GB/T 2260; townships: statistical codes (as of 2023-06-30)',
};
